### English: walkthroughs, and what goes with them.

## The coach
coach-sandbox-mark = SANDBOX
coach-sandbox = Try anything you like: nothing counts here and nothing is lost. {"{sandbox}"} takes you back to where you were.
coach-step = { $walkthrough }, step { $place } of { $steps }: { $title }
coach-done = Done.
coach-right = Right.
coach-answer = Explanation:
coach-partly = shown in part
coach-partly-by-dialog = shown in part; { $key } shows the rest
coach-wrong = That is not it.
coach-hint = Hint:
coach-off-track = Off track:
coach-skipped = Skipped.
coach-playing = This is how it is done. Press any key to skip to the end.
notice-coach-not-yet = This step is not done yet. {"{hint}"} gives a hint.
notice-coach-not-yet-no-hint = This step is not done yet. {"{solution}"} shows how it is done.
notice-coach-not-reached = The steps before that one are not done yet.
notice-coach-first-step = This is the first step.
notice-coach-done-already = This step is done. {"{next-step}"} goes on to the next step.
notice-coach-off-track = You are off track. {"{reset-step}"} starts this step again.
notice-coach-own-scenario = A walkthrough keeps its own scenario.
notice-coach-no-hint = No more hints. {"{solution}"} shows how it is done.
notice-coach-no-hint-here = There is no hint here. {"{solution}"} shows how it is done.
notice-card-saved = The card is saved in { $path }.
notice-coach-may-not-skip = This step cannot be skipped. {"{solution}"} shows how it is done.
notice-coach-reset = The step starts again. Everything before it is done.
notice-coach-taken-back = What you had done is back.
notice-coach-nothing-to-take-back = There is nothing to take back.
notice-coach-answer-stays = An answer to a question cannot be taken back.
notice-coach-started-over = The walkthrough starts again at its first step.
notice-coach-in-sandbox = You are in the sandbox: nothing counts here.
notice-coach-not-in-sandbox = There are no steps in the sandbox. {"{sandbox}"} takes you back to the walkthrough.
notice-coach-back = You are back where you were.
notice-coach-resumed = You continue where you left off.
notice-coach-other-text = This walkthrough or the program has changed since your last visit. You continue at the start of the step.
notice-coach-step-gone = This walkthrough has changed, and the step you were at is gone. You continue at the first step that is not done.
notice-coach-not-saved = Your progress could not be saved. The walkthrough continues.
notice-coach-not-kept = With --no-save, your progress is not kept.
notice-course-left-out = A course of your settings cannot be opened: { $path }
notice-kept-aside = Your progress file could not be read. It was renamed to { $path }.

## Its keys
help-question = While a question waits for an answer
help-coach = In a walkthrough
help-card = On the card at the end
key-walkthroughs = walkthroughs
key-walkthroughs-help = take a walkthrough, or switch to another one
key-answer = answer
key-answer-help = give the answer with this number
key-next-step = next
key-next-step-help = go to the next step
key-finish = finish
key-previous-step = back
key-previous-step-help = look at the previous step
key-hint = hint
key-hint-help = show a hint, then the next one
key-solution = show me
key-solution-help = show how this step is done
key-reset-step = restart
key-reset-step-help = start this step again
key-start-over = start over
key-start-over-help = start the walkthrough again
key-steps = steps
key-steps-help = list all steps, and go back to one
key-skip = skip
key-skip-help = skip this step, if allowed
key-sandbox = sandbox
key-sandbox-help = try things out from here, then come back
key-take-back = take back
key-take-back-help = take back the last solution, restart or skip
key-save-card = save
key-save-card-help = save the card

## Its dialogs
walkthroughs-built-in = Built-in walkthroughs
course-progress = { $course } · { $done } of { $lessons } done
card-learner = Learner
card-date = Date
key-next-lesson = next lesson
key-next-lesson-help = take the next walkthrough
check-course-ok =
    { $count ->
        [one] ok  { $path }  { $count } lesson
       *[other] ok  { $path }  { $count } lessons
    }
problem-no-lessons = there is no lesson
problem-lesson-count = a course has one to { $most } lessons
problem-lesson-taken = the lesson "{ $value }" is in the course already
problem-lesson-outside = the lesson "{ $value }" is not in the folder of the course
    .hint = put the file beside course.toml or in a folder below it, and write its path from there
problem-lesson-unknown = there is no walkthrough or file "{ $value }"
    .hint = `account-center list` shows the built-in ones; a file stands beside the course
problem-lesson-invalid = the lesson "{ $value }" cannot be used; its own errors follow
problem-lesson-language = the lesson "{ $value }" has no title in { $languages }
    .hint = a lesson needs every language of the title of its course
problem-course-text-language = "{ $value }" is missing in { $languages }
    .hint = every text needs every language of the title
problem-too-many-files = there are more than { $most } files
error-course-left-out = the course { $path } of the settings is left out: { $reason }
    .hint = account-center check { $path } tells all that is wrong; the setting is courses
error-course-lesson = { $path } is a course: { $option } is for one of its lessons
    .hint = name the file of the lesson
walkthroughs-title = Walkthroughs
walkthroughs-text = Each takes a few minutes. You can leave at any time and continue where you left off.
walkthroughs-steps =
    { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }
steps-done = done
steps-skipped = skipped
steps-open = open
steps-later = later
card-title = Well done
start-over-title = Start over
start-over-text = The walkthrough starts again at its first step. You cannot come back to where you are now.
start-over-go-on = Stay here
start-over-start-over = Start over
ask-coach-text = What you have done in this step is undone. {"{take-back}"} brings it back.
ask-coach-stay = Keep what I have done
ask-solution-title = Show how it is done
ask-solution-go-on = Show me
ask-reset-title = Start the step again
ask-reset-go-on = Start again
ask-skip-title = Skip the step
ask-skip-go-on = Skip
card-time = Time needed for the steps
card-hints = Hints
card-questions = Answered right at first
card-of = { $some } of { $all }
card-skipped = Steps skipped
card-next = Next ({"{next-lesson}"}): { $title }
card-leave = {"{{close}|{back}}"} closes this card; then {"{quit}"} leaves the walkthrough.
card-remember = TO REMEMBER
save-card-title = Save the card
save-card-text = As a picture if the name ends in .svg, otherwise as text.

## Plain mode
plain-coach = read the step of the walkthrough again
plain-coach-how = Type hint, solution, next-step, steps or coach for help, or a number to answer a question.
plain-coach-next = Continue with next-step.
plain-prompt-card = save-card, or back:
plain-prompt-card-next = save-card, next-lesson, or back:
plain-not-understood-card = The walkthrough is over. Type save-card, or back to close the card.
plain-not-understood-card-next = The walkthrough is over. Type save-card, next-lesson, or back to close the card.
plain-walkthrough-left = You have left the walkthrough. The account center goes on.
plain-prompt-question = Number of the answer to the question, or back:
plain-prompt-field-and-question = Text, or back; a whole number answers the question:
plain-prompt-words-and-question = One of the words above, or the number of the answer to the question:
plain-prompt-words = One of the words above:
plain-prompt-fill-and-question = { $field }, or one of the words above; a whole number answers the question:
plain-not-understood-words = That is not an answer here. Type one of these words: { $words }; or back to go back.
plain-accept = accept
plain-decline = decline
plain-later = later

## The command line
cli-walkthrough = Take a walkthrough, a lesson beside the account center; without a name, choose one from a list
cli-walkthrough-walkthrough = A built-in walkthrough, a file, or the folder or file of a course
cli-walkthrough-plain = Plain lines of text instead of a screen
cli-walkthrough-no_save = Do not save progress
cli-walkthrough-record = Record what is done in this new file, for `account-center grade`
cli-walkthrough-learner = The learner's name, for the recording and the card at the end
cli-walkthrough-example = Example: account-center walkthrough first-upgrade
cli-open-no_save = Save nothing: no own subscriptions, no progress of walkthroughs
error-unknown-walkthrough = there is no walkthrough or file "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` shows the built-in walkthroughs
       *[other] did you mean "{ $nearest }"?
    }
error-exists = { $path } already exists and was not overwritten
    .hint = give another name
error-exists-overwrite = { $path } already exists and was not overwritten
    .hint = give another name, or overwrite it with --overwrite
error-by-step = --by-step is for -o json and -o csv
    .hint = add -o csv
error-wrong-kind = { $kind ->
        [scenario] { $path } is a scenario
        [walkthrough] { $path } is a walkthrough
        [run] { $path } is a recorded run
        [course] { $path } is a course
       *[demo] { $path } is a tape
    }
    .hint = open it with: { $call }
error-no-kind = { $path } is not a scenario, a walkthrough or a tape
    .hint = to start one of your own: account-center new --help
error-progress = the progress in { $path } could not be read: { $reason }
    .hint = start without it: --no-save
kept-newer = a newer program wrote it
kept-damaged = it is damaged
error-progress-aside = the progress file could not be read; it was renamed to { $path }
error-not-kept = your progress could not be saved in { $path }: { $reason }
    .hint = to run without saving it: --no-save

## What is wrong with a walkthrough
problem-walkthrough-scenario = there is no scenario or file "{ $value }"
    .hint = give the name of a built-in scenario, or of a file beside this one
problem-walkthrough-scenario-invalid = the scenario "{ $value }" cannot be used; its own errors follow
problem-no-steps = there is no step
    .hint = every walkthrough has at least one [[steps]]
problem-step-id = "{ $value }" is not a valid step id
    .hint = lower-case letters, digits and hyphens
problem-step-id-taken = another step has the id "{ $value }"
problem-unknown-focus = there is no part of the screen "{ $value }"
    .hint = { $nearest ->
        [none] such as banner, status, credit, transfer, actions or timeline
       *[other] did you mean "{ $nearest }"?
    }
problem-step-goal-and-question = a step has a goal or a question, not both
problem-step-without-goal = a step needs a goal or a question
    .hint = add [steps.goal] with what is true once the step is done
problem-too-few-answers = a question has two to nine answers
problem-one-right-answer = { $count } answers are marked as right
    .hint = mark one answer with correct = true
problem-off-track-always = an off-track hint needs a when
check-walkthrough-ok =
    { $count ->
        [one] ok  { $path }  { $count } step
       *[other] ok  { $path }  { $count } steps
    }
problem-goal-holds-untouched = the goal of the step "{ $id }" is already met before anything is done
    .hint = ask for something that is not yet so after the step before
problem-goal-not-reached = the goal of the step "{ $id }" is not met after its solution; later steps were not checked
    .hint = play it: account-center walkthrough FILE, and "show me"
problem-goal-unmet = the goal of the step "{ $id }" is not met after its solution: expected { $condition }, but it is { $actual }; later steps were not checked
    .hint = play it: account-center walkthrough FILE, and "show me"
problem-goal-without-subscription = the goal of the step "{ $id }" is not met after its solution: expected { $condition }, but its subscription does not exist then; later steps were not checked
    .hint = play it: account-center walkthrough FILE, and "show me"
problem-hint-not-reached = hint { $number } of the step "{ $id }" is never shown
    .hint = give the keys that lead there as after = """…""", or move the hint before the one that hides it
problem-off-track-on-path = hint { $number } of the step "{ $id }" calls the right way off track
    .hint = let its when be true only where the goal can no longer be reached
problem-language-missing = the { $language } text of "{ $value }" is missing
    .hint = every text needs each language of the title; or remove the language from the title
problem-language-without-title = a text is in { $language }, but the title is not
    .hint = give the title and all other texts in that language too
problem-unknown-key-name = there is no action "{ $value }" whose key could be shown
    .hint = { $nearest ->
        [none] `account-center config --sample` shows every action
       *[other] did you mean "{ $nearest }"?
    }
problem-key-without-word = plain mode does not understand "{ $value }"
    .hint = a text in braces with a bar is read in two ways: {"{"}on a screen|in plain mode{"}"}
problem-too-long-for-screen = the step "{ $id }" is { $lines } { $lines ->
        [one] line
       *[other] lines
    } too long in { $language } on { $size }
    .hint = shorten its text, its answers, or its longest hint or because
problem-card-too-long = the card at the end does not fit on 80×24 in { $language }
    .hint = remember fewer or shorter things

## What is wrong with a tape
problem-unclosed = { $value } is not closed
    .hint = close its quotes, slashes or braces on the same line
problem-not-in-a-solution = "{ $value }" does nothing in the running program
    .hint = a solution can have Type, keys, Sleep and #! clock
problem-unknown-command = there is no command "{ $value }"
    .hint = { $nearest ->
        [none] such as Type, Enter, Down, Sleep or Wait
       *[other] did you mean "{ $nearest }"?
    }
problem-only-in-vhs = { $value } is a command of VHS that does nothing here
    .hint = leave it out; what is to be pasted can be written with Type
problem-not-in-vhs = no tape can press { $value }: VHS has no such key
    .hint = move the clock with #! clock
problem-not-a-command = "{ $value }" is not a command
    .hint = such as Type, Enter, Down, Sleep or Wait
problem-text-expected = { $value } needs a text
    .hint = write the text in quotes
problem-curly-quotes = these are not the quotes that a tape understands
    .hint = write straight quotes: "…"
problem-other-blank = here is a blank that is not an ordinary one
    .hint = write an ordinary space
problem-file-ends = "{ $value }" does not end in { $known }
problem-time-expected = a time is missing here
    .hint = such as 500ms, 2s or 1.5
problem-time-out-of-range = { $value } is too long or not a time
    .hint = an hour at most
problem-times-out-of-range = "{ $value } times" is out of range
    .hint = from 1 to { $most }
problem-wait-scope = Wait takes +Screen or +Line
problem-not-a-pattern = /{ $value }/ is not a valid pattern: { $reason }
problem-unknown-setting = there is no setting "{ $value }"
    .hint = { $nearest ->
        [none] such as TypingSpeed, PlaybackSpeed or FontSize
       *[other] did you mean "{ $nearest }"?
    }
problem-setting-value = { $name } cannot be "{ $value }"
problem-key-expected = { $value }+ needs a key
    .hint = such as Ctrl+C, Alt+"x" or Shift+Tab
problem-directive-form = { $name } is not written like that
    .hint = write it like #! { $form }
problem-unknown-directive = there is no directive "{ $value }"
    .hint = { $nearest ->
        [none] size, clock, caption, marker, expect, pause or note
       *[other] did you mean "{ $nearest }"?
    }

## Demos
demo-playing = any key pauses
demo-looped = press any key and try it yourself
demo-paused =
    { $end ->
        [none] ×{ $speed }  Space go on  → step  ← 1–9 marker  +- speed  h take over  b blank
       *[key] ×{ $speed }  Space go on  → step  ← 1–9 marker  +- speed  h take over  b blank  q end
    }
demo-leaving = leave the demo? Enter leaves, any other key stays
demo-by-hand = you are in control; F5 returns to the script
demo-passer-by = you are in control; F5 returns to the demo
demo-over =
    { $end ->
        [none] the end  Home start  1–9 marker  ← back
       *[key] the end  Home start  1–9 marker  ← back  q end
    }
demo-unmet = expected { $condition }, but it is { $found }
demo-waited-in-vain = { $pattern } did not appear within { $seconds } s; the screen showed
    { $screen }
demo-cut = { $path }: after { $at } a line does not fit in { $language } on { $size }: { $line }
    .hint = shorten what the line says, or give the demo another size
demo-unlike = { $path }: differs from event { $event } on, at { $at }
    recorded: { $recorded }
    now:      { $now }
    { $frame }
    .hint = if this change is intended, record it again: account-center demo FILE --record FILE.cast --overwrite
notes-nobody = Nothing is being presented at the moment: account-center demo NAME --present, or a walkthrough with notes
notes-next = NEXT
notes-over = THE END
notes-left = { $left } of { $length } left
notes-caption = NEXT CAPTION
notes-state-playing = playing
notes-state-waiting = waiting for you
notes-state-paused = paused
notes-state-blank = the screen is blank
notes-state-by-hand = in your hands
notes-state-over = over
cli-demo = Play a demo, present it, record it, or check it; without a name, list them
cli-demo-demos = A built-in demo or a tape; with --check also several, or folders
cli-demo-present = For a presenter: Space goes on, b blanks the screen, 1 to 9 go to a marker
cli-demo-looped = Play it in a loop; a key press hands it to the viewer
cli-demo-speed = Playback speed, from 0.001 to 1000
cli-demo-from = Begin at this marker: its number, or a part of its name
cli-demo-watch = Show the demo again at the same place whenever its file is saved
cli-demo-record = Record it in these files: .cast, .gif, .animated.svg (moves), .svg (a still for each Screenshot), .txt
cli-demo-cast_version = The version of the .cast file
cli-demo-overwrite = Overwrite existing files
cli-demo-check = Check that it meets its expectations, fits the screen and matches its recording
cli-demo-example = Example: account-center demo upgrade --record upgrade.cast upgrade.svg
cli-notes = Show a presenter's notes and timer in a second terminal, while a demo is presented or a walkthrough taken in the first
cli-notes-minutes = How many minutes the talk is meant to take: the time left counts from them
cli-notes-example = Example: account-center notes
cli-open-record_tape = Record what is typed as a tape, in this new file
error-one-demo = only one demo can be played at a time
    .hint = to check several: account-center demo --check FILE…
error-which-demo = the name of a demo is missing
    .hint = `account-center demo` lists the built-in demos
error-unknown-demo = there is no demo or tape "{ $value }"
    .hint = { $nearest ->
        [none] `account-center demo` lists the built-in demos
       *[other] did you mean "{ $nearest }"?
    }
error-speed = "{ $value }" is not a valid speed
    .hint = from 0.001 to 1000, such as 2 or 0.5
error-cast-version = asciicast version "{ $value }" is not supported
    .hint = 2 or 3
error-record = { $path }: a recording ends in .cast, .gif, .animated.svg, .svg or .txt
recording-boxes = these characters are boxes in the GIF, whose font does not have them: { $characters }
error-write = { $path } could not be written: { $reason }
error-no-terminal-for-demo = a demo is played in a terminal
    .hint = it can be recorded without one: account-center demo NAME --record FILE.cast
error-no-terminal-for-tape = keys can be recorded only in a terminal, and not with --plain
    .hint = run it in a terminal; or write the tape by hand: account-center new demo FILE.tape
error-no-terminal-for-notes = the presenter's notes need a terminal
    .hint = present the demo in one terminal, and run `account-center notes` in another
error-no-marker = the demo has no marker "{ $value }"
    .hint = { $known ->
        [none] it has no markers at all
       *[other] its markers are: { $known }
    }
error-no-terminal-for-watch = watching a class needs a terminal
    .hint = leave out --watch for the state at this moment
error-nothing-to-watch = { $path } does not exist
    .hint = give the folder into which the runs are recorded
error-demo-call = { $path }: the call in the tape cannot be opened: { $call }: { $reason }
error-same-file = two of the files would be called { $path }
    .hint = give every Screenshot another name
error-demo-call-how = in a demo the call can only have --scenario, --at, --rate, --plain, or the name of a walkthrough
error-demo-call-other = a demo opens the account center or a walkthrough, or calls status, what-if or check
error-demo-call-files = in a demo, commands can only be about scenarios, walkthroughs and courses, built in or in regular files
error-demo-call-quote = a quote is not closed
tape-left-out = { $path } leaves out what no tape can do: { $what }
tape-click = click
tape-wheel = mouse wheel
problem-tape-long-line = a line has at most 65,536 bytes
    .hint = divide it
problem-tape-too-much = up to here the tape presses more than 10,000 keys, may take longer than an hour, or takes more than 200 screenshots
problem-tape-too-long = up to here the tape has more than 50,000 commands
    .hint = use fewer, or several tapes
problem-solutions-too-long = up to here the solutions and hints of the walkthrough press more than 10,000 keys
problem-too-many-hints = a step has at most { $most } hints
problem-tape-source-mistake = "{ $place }" has a mistake
    .hint = run `account-center check` on that tape
problem-tape-source-deep = the tape "{ $value }" names another tape
    .hint = as in VHS, a tape used by Source cannot have a Source itself
problem-tape-sources-too-large = together with the tapes it uses by Source up to here, the tape is larger than 4 MiB
    .hint = use fewer or shorter tapes
problem-tape-call = a tape has to start by calling account-center
    .hint = Type "account-center --scenario free-trial", then Enter
problem-demo-subscription = there is no subscription "{ $value }" in the scenario
    .hint = the subscriptions are: { $known }
problem-tape-source = { $reason }
    .hint = Source names a tape beside this one
demo-upgrade = The upgrade in one minute
demo-credit = The credit is kept
demo-offer-id = Why the offer ID waits
demo-transfer = Transfer, from blocked to accepted
demo-two-futures = Two futures side by side
demo-first-lesson = A class's first lesson
demos-title = Demos
demos-text = A demo plays by itself: any key pauses it, and then q comes back here.
key-demos-help = watch a demo
demo-upgrade-text = What an upgrade changes at once, and what it does not.
demo-credit-text = Upgraded on the first day: the credit stays for the full 30 days.
demo-offer-id-text = Why the offer ID is still the old one, and what changes it.
demo-transfer-text = From the first refusal to the recipient's yes.
demo-two-futures-text = Now, later, too late or never: what becomes of a trial.
demo-first-lesson-text = A step, a hint, a question, and a solution that plays itself.

## Runs, and what becomes of them
cli-walkthrough-export = Write it as a handout in this new .md file, with a picture of each step beside it; of a course, all its lessons
cli-walkthrough-overwrite = Overwrite existing files
cli-walkthrough-show_goals = For authors: show in the inspector what each goal asks for, before the step is done
cli-walkthrough-step = For authors: begin at this step, as if those before it had been done; nothing is saved
cli-walkthrough-watch = For authors: show the walkthrough again at the same place whenever its file is saved; nothing else is saved
cli-verify = Report by exit status whether a step of a walkthrough is done, with a hint if it is not
cli-verify-walkthrough = A built-in walkthrough, or a file
cli-verify-step = The id of the step
cli-verify-state = A state as printed by `status -o json`, in a file or - for standard input [default: your own progress]
cli-verify-example = Example: account-center verify first-upgrade upgrade && echo done
cli-grade = Replay recorded runs of walkthroughs and report how each learner did, one line per run
cli-grade-files = Runs, or folders with .run files; - for standard input [default: standard input]
cli-grade-walkthroughs = A walkthrough or a course of your own that the runs belong to; can be repeated
cli-grade-output = Output format: table, json or csv
cli-grade-by_step = One line for each step of a run (json and csv), with the answers that were given
cli-grade-report = Also draw where the class got stuck, in this .svg or .html file
cli-grade-overwrite = Overwrite an existing report
cli-grade-watch = Watch the class at work: who is at which step, for how long, and who is stuck; a report is kept up to date
cli-grade-example = Example: account-center grade runs --report class.html
cli-new = Create a commented template for your own walkthrough, course, scenario or demo
cli-new-kind = walkthrough, course, scenario or demo
cli-new-file = The new file
cli-new-example = Example: account-center new walkthrough my-lesson.toml
new-written = Created { $path }. Check it with: account-center check { $path }
error-new-ending = { $path }: its name has to end in { $known }
cli-show = Print a built-in walkthrough, scenario or demo, to start your own from
cli-show-name = What to print; `account-center list` has the names
cli-show-kind = walkthrough, course, scenario or demo, where several have that name
cli-show-example = Example: account-center show first-upgrade > my-lesson.toml
error-show-unknown = there is nothing built in called "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` shows everything that is built in
       *[other] did you mean "{ $nearest }"?
    }
error-show-kinds = several are called "{ $value }": { $known }
    .hint = say which one, such as --kind { $kind }
error-export = { $path }: a handout ends in .md
error-unknown-step = there is no step "{ $value }"
    .hint = { $nearest ->
        [none] the steps are { $known }
       *[other] did you mean "{ $nearest }"?
    }
error-verify-question = the step "{ $step }" is a question, which a state cannot answer
    .hint = leave out --state: whether it was answered right is part of the progress
error-state = { $path } is not a state: { $reason }
    .hint = account-center status -o json prints one
no-state-something-else = it is JSON, but not a state
no-state-not-json = it is not JSON
no-state-other-format = format { $format } is not supported here
verify-done = done: { $title }
error-not-done = not done yet: { $title }
error-no-runs = there is nothing to grade
    .hint = name files, or pipe runs in: cat *.run | account-center grade
error-report = { $path }: a report ends in .svg or .html
error-not-graded =
    { $runs ->
        [1] the run could not be graded; its line says why
       *[other] { $failed ->
            [one] { $failed } of { $runs } runs could not be graded; its line says why
           *[other] { $failed } of { $runs } runs could not be graded; their lines say why
        }
    }
grade-legend = ● done  ◐ solution shown  ◌ skipped  ◆ started  ○ not reached
grade-column-run = run
grade-column-learner = learner
grade-column-walkthrough = walkthrough
grade-column-steps = steps
grade-column-time = time
grade-column-hints = hints
grade-column-right = right at first
grade-column-end = end
grade-finished = finished
grade-stuck = stopped at { $step }
grade-copy = the same as { $run }, key by key
not-graded-damaged = damaged: { $reason }
not-graded-not-found = not found
not-graded-unreadable = cannot be read: { $reason }
not-graded-other-file = { $reason }
damage-empty = the file is empty
damage-too-large = it is larger than 4 MiB
damage-not-text = it is not UTF-8 text
damage-utf16 = it is UTF-16 text; save it as UTF-8
damage-not-json = it is not JSON
damage-cut = its end is missing
damage-something-else = it is JSON, but not a run
damage-out-of-order = its inputs are not in the order of their times
damage-unknown-input = its input { $number } is unknown
not-graded-other-format = format { $reason } is not supported here
not-graded-unknown-walkthrough = unknown walkthrough; name its file with --walkthrough
not-graded-other-version = recorded with another version of the walkthrough; to grade it, give that version too: --walkthrough OLD/{ $file }
not-graded-leads-elsewhere = a replay gives another result: it was changed, or recorded by another version of the program
outcome-reached = done
outcome-shown = solution shown
outcome-skipped = skipped
outcome-open = started
outcome-ahead = not reached
report-title = Where the class got stuck
report-made = Made { $at } by account-center { $version }.
report-failed = { $runs ->
        [one] { $runs } run could not be graded and is listed at the end.
       *[other] { $runs } runs could not be graded and are listed at the end.
    }
report-summary = { $learners ->
        [one] { $learners } learner
       *[other] { $learners } learners
    }, { $finished } finished.
report-runs = From { $runs } runs: the furthest one of each learner counts{ $copies ->
        [0] .
        [one] , and { $copies } copy does not.
       *[other] , and { $copies } copies do not.
    }
report-hardest = { $number ->
        [one] Learners stopped most often at { $steps }: { $count } of { $learners }.
       *[other] Learners stopped most often at { $steps }: { $count } of { $learners } at each.
    }
report-hardest-step = step { $place } ({ $title })
report-step = Step
report-time = Time: the middle half, 10% to 90%
report-outcome = Result
report-tenth = Time, 10%
report-half = Time, median
report-nine-tenths = Time, 90%
report-hints = Hints
report-stuck = Stopped here
report-steps = Step by step
report-right = Right at first
report-right-of = right at first: { $right } of { $answered }
report-answer = Answer
report-at-first = At first
report-at-all = At all
report-learners = Learners
report-not-graded = Not graded
report-reason = Reason
live-summary = { $learners ->
        [0] No run yet.
        [one] { $learners } learner: { $stuck } stuck, { $working } at work{ $silent ->
            [0] {""}
           *[other] , { $silent } silent
        }{ $left ->
            [0] {""}
           *[other] , { $left } stopped
        }, { $finished } finished
       *[other] { $learners } learners: { $stuck } stuck, { $working } at work{ $silent ->
            [0] {""}
           *[other] , { $silent } silent
        }{ $left ->
            [0] {""}
           *[other] , { $left } stopped
        }, { $finished } finished
    }
board-more =
    { $rows ->
        [one] … { $rows } more line below: make the window taller
       *[other] … { $rows } more lines below: make the window taller
    }
live-at-step = at it for
live-quiet = no key for
live-wrong = wrong
handout-remember = To remember
handout-solutions = Solutions
handout-notes = For the presenter:
handout-clock = clock { $to }
demo-wait-after-clock = { $path }:{ $line }:{ $column }: in stock VHS this Wait may time out: it does not know #! clock
check-untranslated = { $path }: { $kind } "{ $value }" is missing in: { $languages }
check-never-shown = { $path }: { $kind } is written in a language that is never shown: { $languages }
