### English: walkthroughs, and what goes with them.

## The coach
coach-sandbox-mark = SANDBOX
coach-sandbox = Try anything you like: nothing counts here and nothing is lost. With {"{sandbox}"} you are back where you were.
coach-step = { $walkthrough }, step { $place } of { $steps }: { $title }
coach-done = Done.
coach-right = Right.
coach-wrong = Not quite.
coach-hint = Hint:
coach-off-track = Off the path:
coach-skipped = Left out.
coach-playing = This is how it is done. Any key does the rest at once.
notice-coach-not-yet = This step is not done yet. With {"{hint}"} you get a hint.
notice-coach-first-step = This is the first step.
notice-coach-no-hint = There is no other hint. With {"{solution}"} you see how it is done.
notice-coach-no-hint-here = There is no hint here. With {"{solution}"} you see how it is done.
notice-card-saved = The card is saved in { $path }.
notice-coach-may-not-skip = This step cannot be left out. With {"{solution}"} you see how it is done.
notice-coach-reset = Here it begins again, with everything before it done.
notice-coach-in-sandbox = You are in the sandbox: nothing counts here.
notice-coach-back = You are back where you were.
notice-coach-resumed = You go on where you left.
notice-coach-other-text = This walkthrough was changed since. You go on at the start of the step.
notice-coach-not-kept = Your progress could not be kept. The walkthrough goes on.
notice-kept-aside = The file with your progress could not be understood. It is now { $path }.

## Its keys
help-question = While a question waits for an answer
help-coach = In a walkthrough
help-card = On the card at the end
key-walkthroughs = walkthroughs
key-walkthroughs-help = take a walkthrough, or another one
key-answer = answer
key-answer-help = give the answer with this number
key-next-step = next
key-next-step-help = go on to the next step
key-previous-step = back
key-previous-step-help = look at the step before
key-hint = hint
key-hint-help = a hint, and another one
key-solution = show me
key-solution-help = see how this step is done
key-reset-step = again
key-reset-step-help = begin this step again
key-start-over = start over
key-start-over-help = begin the walkthrough again
key-steps = steps
key-steps-help = see all steps, and go back to one
key-skip = skip
key-skip-help = leave this step out, where that is allowed
key-sandbox = sandbox
key-sandbox-help = try things out from here, and come back
key-save-card = save
key-save-card-help = save the card

## Its dialogs
walkthroughs-title = Walkthroughs
walkthroughs-text = Each takes a few minutes. You can leave at any time and go on where you were.
walkthroughs-steps =
    { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }
steps-done = done
steps-skipped = left out
steps-open = open
steps-later = later
card-title = Well done
card-time = Time
card-hints = Hints
card-questions = Questions right at first
card-of = { $some } of { $all }
card-skipped = Steps left out
card-remember = TO REMEMBER
save-card-title = Save the card
save-card-text = As a picture where the name ends in .svg, else as text.

## In lines
plain-coach = say the step of the walkthrough again
plain-coach-how = The words hint, solution, next-step, steps and coach help you on; a number answers a question.
plain-coach-next = Go on with next-step.
plain-prompt-card = save-card, or leave:

## The command line
cli-walkthrough = Take a walkthrough: a lesson beside the account center; without a name, choose one
cli-walkthrough-walkthrough = One that comes with the program, or a file
cli-walkthrough-plain = In lines, without a screen
cli-walkthrough-no_save = Keep no progress
cli-walkthrough-record = Take down what is done in this new file, for `account-center grade`
cli-walkthrough-learner = Who takes it, for the record
cli-walkthrough-example = Example: account-center walkthrough first-upgrade
cli-open-no_save = Keep no progress of walkthroughs
error-unknown-walkthrough = there is no walkthrough or file "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` shows the walkthroughs that come with the program
       *[other] did you mean "{ $nearest }"?
    }
error-exists = the file { $path } is there already, and stays as it is
    .hint = give another name
error-progress = the progress in { $path } could not be read: { $reason }
    .hint = start without it: --no-save
kept-newer = a newer program wrote it
kept-damaged = it is damaged
error-progress-aside = the file with the progress could not be understood; it is now { $path }

## What is wrong with a walkthrough
problem-walkthrough-scenario = there is no scenario "{ $value }", or it has mistakes
    .hint = write the name of a built-in one or of a file beside this one, and try `account-center check` on that
problem-no-steps = there is no step
    .hint = every walkthrough has at least one [[steps]]
problem-step-id = "{ $value }" is no id of a step
    .hint = lower-case letters, digits and hyphens
problem-step-id-taken = another step has the id "{ $value }"
problem-unknown-focus = there is no part of the screen "{ $value }"
    .hint = { $nearest ->
        [none] such as banner, status, credit, transfer, actions or timeline
       *[other] did you mean "{ $nearest }"?
    }
problem-step-goal-and-question = a step has a goal or a question, not both
problem-step-without-goal = a step needs a goal or a question
    .hint = add [steps.goal] with what holds once it is done
problem-too-few-answers = a question has two to nine answers
problem-one-right-answer = { $count } answers are right
    .hint = one has correct = true
problem-off-track-always = a hint that is said unasked needs a when
check-walkthrough-ok = { $path }: { $count ->
        [one] { $count } step, proved
       *[other] { $count } steps, proved
    }
problem-goal-holds-untouched = the goal of the step "{ $id }" holds before anything is done
    .hint = ask for something that the step before does not leave behind
problem-goal-not-reached = the goal of the step "{ $id }" does not hold after its solution; the steps behind it were not tried
    .hint = play it: account-center walkthrough FILE, and "show me"
problem-hint-not-reached = the hint { $number } of the step "{ $id }" is never the one that helps
    .hint = give the keys that lead there as after = """…""", or put it before the one that hides it
problem-off-track-on-path = the hint { $number } of the step "{ $id }" calls the right way off the path
    .hint = let its when hold only where the goal cannot be reached any more
problem-language-missing = there is no { $language } of "{ $value }"
    .hint = the title is in that language, so everything has to be; or take it out of the title
problem-language-without-title = a text is in { $language }, but the title is not
    .hint = give the title and all other texts in that language too
problem-unknown-key-name = there is no action "{ $value }" whose key could be shown
    .hint = { $nearest ->
        [none] `account-center config --sample` shows every action
       *[other] did you mean "{ $nearest }"?
    }
problem-too-long-for-screen = the step "{ $id }" is { $lines } { $lines ->
        [one] line
       *[other] lines
    } too long in { $language } on { $size }
    .hint = shorten its text, its answers, or its longest hint or because
problem-card-too-long = the card at the end does not fit on 80×24 in { $language }
    .hint = remember fewer or shorter things

## What is wrong with a tape
problem-unclosed = { $value } has no end
    .hint = close its quotes, slashes or braces on the same line
problem-not-in-a-solution = "{ $value }" does nothing to the running program
    .hint = a solution has Type, keys, Sleep and #! clock
problem-unknown-command = there is no command "{ $value }"
    .hint = { $nearest ->
        [none] such as Type, Enter, Down, Sleep or Wait
       *[other] did you mean "{ $nearest }"?
    }
problem-not-a-command = "{ $value }" is no command
    .hint = such as Type, Enter, Down, Sleep or Wait
problem-text-expected = { $value } needs a text
    .hint = write it in quotes
problem-file-ends = "{ $value }" has another ending than { $known }
problem-time-expected = here a time is missing
    .hint = such as 500ms, 2s or 1.5
problem-time-out-of-range = { $value } is too long, or no time
    .hint = an hour at most
problem-times-out-of-range = { $value } times are too many, or none
    .hint = from 1 to { $most }
problem-wait-scope = a Wait looks at +Screen or +Line
problem-not-a-pattern = /{ $value }/ cannot be looked for: { $reason }
problem-unknown-setting = there is no setting "{ $value }"
    .hint = { $nearest ->
        [none] such as TypingSpeed, PlaybackSpeed or FontSize
       *[other] did you mean "{ $nearest }"?
    }
problem-setting-value = { $name } cannot be "{ $value }"
problem-key-expected = { $value }+ needs a key
    .hint = such as Ctrl+C, Alt+"x" or Shift+Tab
problem-directive-form = that is not how { $name } is written
    .hint = such as #! { $form }
problem-unknown-directive = there is no directive "{ $value }"
    .hint = { $nearest ->
        [none] size, clock, caption, marker, expect, pause or note
       *[other] did you mean "{ $nearest }"?
    }

## Demos
demo-playing = any key pauses
demo-looped = press any key and try it yourself
demo-paused = ×{ $speed }  Space on  → step  ← 1–9 marker  +- speed  h by hand  b blank  q end
demo-by-hand = yours; F5 returns to the script
demo-passer-by = it is yours; F5 gives it back
demo-over = over  1–9 marker  ← back  q end
demo-ok = { $path }: { $count ->
        [one] { $count } expectation met
       *[other] { $count } expectations met
    }
demo-unmet = { $path } is { $found }, expected { $wanted }
demo-waited-in-vain = what is waited for never came
demo-cut = { $path }: after { $at } a line does not fit in { $language } on { $size }: { $line }
    .hint = shorten the caption, or give the demo another size
demo-unlike = { $path }: differs from event { $event } on, at { $at }
    recorded: { $recorded }
    now:      { $now }
    { $frame }
    .hint = where that is meant, record it again: account-center demo FILE --record FILE.cast --overwrite
notes-nobody = Nobody presents a demo at the moment: account-center demo NAME --present
notes-next = NEXT
notes-over = THE END
cli-demo = Play a demo, present it, record it, or check it; without a name, list them
cli-demo-demos = One that comes with the program, or a tape; several, or folders, with --check
cli-demo-present = For a presenter: Space goes on, b blanks, 1 to 9 go to a marker
cli-demo-looped = Over and over, and yours when you press a key
cli-demo-speed = How much faster, from 0.001 to 1000
cli-demo-record = Record it in these files: .cast, .svg (with a still for each Screenshot), .txt
cli-demo-cast_version = The version of the .cast
cli-demo-overwrite = Write over files that are there
cli-demo-check = Prove that it meets its expectations, fits, and looks as it was recorded
cli-demo-example = Example: account-center demo upgrade --record upgrade.cast upgrade.svg
cli-notes = Show a presenter's notes and timer in a second terminal, while a demo is presented in the first
cli-notes-example = Example: account-center notes
cli-open-record_tape = Take down what is typed as a tape, in this new file
error-one-demo = one demo is played at a time
    .hint = several are checked: account-center demo --check FILE…
error-unknown-demo = there is no demo or tape "{ $value }"
    .hint = { $nearest ->
        [none] `account-center demo` lists the demos that come with the program
       *[other] did you mean "{ $nearest }"?
    }
error-speed = "{ $value }" is no speed
    .hint = from 0.001 to 1000, such as 2 or 0.5
error-cast-version = there is no version "{ $value }" of asciicast here
    .hint = 2 or 3
error-record = { $path }: what is recorded ends in .cast, .svg or .txt
error-write = { $path } could not be written: { $reason }
error-no-terminal-for-it = this needs a terminal
    .hint = a demo is recorded without one: account-center demo NAME --record FILE.cast
error-demo-call = { $path }: what the tape calls cannot be opened: { $call }: { $reason }
error-same-file = two of the files would be { $path }
    .hint = give every Screenshot another name
error-demo-call-how = in a demo the call says only what is opened: --scenario, --at, --rate, or the name of a walkthrough
error-demo-call-other = a demo opens the account center or a walkthrough
problem-tape-too-much = the tape presses more than 100,000 keys up to here, or sleeps longer than an hour
problem-tape-source-mistake = "{ $place }" has a mistake
    .hint = try `account-center check` on that tape
problem-tape-source-deep = the tape "{ $value }" names another tape
    .hint = as in VHS, a tape that is named may not name others
problem-tape-sources-too-large = with the tapes that it names up to here, the tape is larger than 4 MiB
    .hint = name fewer tapes, or shorter ones
problem-tape-call = the first thing that a tape enters is a call of the program
    .hint = Type "account-center --scenario free-trial", then Enter
problem-tape-source = the tape "{ $value }" is not there, or has mistakes
    .hint = it stands beside this one; try `account-center demo --check` on it
demo-upgrade = The upgrade in one minute
demo-credit = Credit is kept
demo-offer-id = Why the offer ID waits
demo-transfer = Transfer, from blocked to accepted
demo-two-futures = Two futures side by side
demo-first-lesson = The class's first lesson

## Runs, and what becomes of them
cli-walkthrough-export = Write it as a handout in this new .md file, with a still of each step beside it
cli-walkthrough-overwrite = Write over files that are there
cli-verify = Say by exit status whether a step of a walkthrough is done, with a hint where it is not
cli-verify-walkthrough = One that comes with the program, or a file
cli-verify-step = The id of the step
cli-verify-state = A state as `status -o json` prints it, in a file or - for standard input [default: your own progress]
cli-verify-example = Example: account-center verify first-upgrade upgrade && echo done
cli-grade = Do recorded runs of walkthroughs again and say how each learner did, a line a run
cli-grade-files = Runs, or folders with .run files; - for standard input [default: standard input]
cli-grade-walkthroughs = A walkthrough of your own that runs are of; can be given several times
cli-grade-output = How: table, json or csv
cli-grade-report = Also draw where the class got stuck, in this .svg or .html file
cli-grade-overwrite = Write over a report that is there
cli-grade-example = Example: account-center grade runs --report class.html
cli-new = Write a commented start for a walkthrough, a scenario or a demo of your own
cli-new-kind = walkthrough, scenario or demo
cli-new-file = The new file
cli-new-example = Example: account-center new walkthrough my-lesson.toml
new-written = { $path } is there. Prove it with account-center check { $path }
error-new-ending = { $path }: its name has to end in { $known }
error-export = { $path }: a handout ends in .md
error-unknown-step = there is no step "{ $value }"
    .hint = { $nearest ->
        [none] the steps are { $known }
       *[other] did you mean "{ $nearest }"?
    }
error-verify-question = the step "{ $step }" is a question, which no state answers
    .hint = leave out --state: whether it was answered right is part of the progress
error-state = { $path } is no state: { $reason }
    .hint = account-center status -o json prints one
no-state-something-else = it is JSON of something else
no-state-other-format = format { $format } is not known here
verify-done = done: { $title }
error-not-done = not done yet: { $title }
error-no-runs = there is nothing to grade
    .hint = name files, or hand runs in: cat *.run | account-center grade
error-report = { $path }: a report ends in .svg or .html
error-not-graded = { $failed } of { $runs } runs could not be graded; their lines say why
grade-legend =
    run, learner, walkthrough, steps, time, hints, right at first
    ● reached  ◐ solution shown  ◌ left out  ◆ begun  ○ not come to
grade-finished = finished
grade-stuck = left at { $step }
not-graded-empty = nothing is in it
not-graded-damaged = damaged: { $reason }
not-graded-other-format = format { $reason } is not known here
not-graded-unknown-walkthrough = no such walkthrough; name its file with --walkthrough
not-graded-other-version = of another version of the walkthrough
not-graded-leads-elsewhere = done again, it leads elsewhere: it was changed, or made by another version of the program
outcome-reached = reached
outcome-shown = solution shown
outcome-skipped = left out
outcome-open = begun
outcome-ahead = not come to
report-title = Where the class got stuck
report-summary = { $runs ->
        [one] { $runs } run
       *[other] { $runs } runs
    }, { $finished } finished.
report-hardest = Most were left at step { $place }, { $title }: { $count }.
report-step = Step
report-time = Time: the middle half, a tenth to nine tenths
report-outcome = How it ended
report-tenth = A tenth
report-half = Half
report-nine-tenths = Nine tenths
report-hints = Hints
report-stuck = Left here
handout-remember = To remember
handout-solutions = Solutions
handout-clock = clock { $to }
demo-wait-after-clock = { $path }:{ $line }:{ $column }: in stock VHS this Wait may wait in vain: it does not know #! clock
