### English: what only the command line says.

## The command line
cli-open = A simulation of the old Azure Account Center's subscription page, for training and demos. No account, card or network needed.
cli-open-at = Start at this time: a date such as 2019-01-26 or "2019-01-26 09:15" in the time zone shown, RFC 3339, or an offset from the scenario's start such as +9d12h or -2d
cli-open-example = Example: account-center --scenario upgraded-waiting --at +3d
option-scenario = A built-in scenario (see `list`), or a file
option-rate = Simulated seconds per real second, from 0.001 to 31536000
option-live = Use the real clock
option-import = Real subscriptions from an export, - for standard input
option-as_of = When the export was made [default: now]
option-simulate = Play with imported subscriptions: time can be moved
cli-status = Print the status and exit; no terminal needed
cli-status-at = Print it for this time (can be repeated): a date such as 2019-01-26 or "2019-01-26 09:15" in the time zone shown, RFC 3339, or an offset from the scenario's start such as +9d12h or -2d
cli-status-output = Output format: a table, JSON (one line per time), CSV, JSON Lines (one line per subscription), a calendar, or one line for a shell prompt
cli-status-status = Show only these statuses
cli-status-within = Show only what changes by itself within this time, such as 7d or 36h
cli-status-sort = Order of the subscriptions; credit-left is by the share that is left [default: next-change for a table, line or CSV of an export; otherwise scenario]
cli-status-fail_within = Exit with status 1 if something changes by itself within this time, such as 3d
cli-status-example = Example: account-center status --scenario late-upgrade --at +0d --at +5d -o json
cli-what-if = Compare plans: what is kept and billed, when it is disabled, and from when it can be transferred
cli-what-if-plans = Plans: "nothing"; or "upgrade", "use-up", or both joined by "+"; add "@DAY" (days after sign-up) to do it later
cli-what-if-subscription = The subscription, by name or ID [default: the first one]
cli-what-if-at = Starting when: a date such as 2019-01-26 or "2019-01-26 09:15" in the time zone shown, RFC 3339, or an offset from the scenario's start such as +9d12h or -2d
cli-what-if-output = Output format
cli-what-if-example =
    Example:
      account-center what-if upgrade upgrade@29 nothing
      account-center what-if upgrade+use-up@20 nothing --output json
plans-command-per-day = account-center mine --per-day AMOUNT
plans-command-used = account-center mine --used AMOUNT
plans-command-all = account-center mine --used AMOUNT --per-day AMOUNT
plans-command-import = account-center --import FILE    (there: e, or own in plain mode)
cli-open-plain = Plain lines of text instead of a screen: for screen readers, braille displays and pipes
option-config_file = Another configuration file than the usual one
option-plain = Plain lines instead of a table: for screen readers, braille displays and pipes
cli-config = Print the settings and where each of them comes from
cli-config-schema = Print the JSON Schema of the file
cli-config-sample = Print a file with all defaults
cli-config-example =
    Examples:
      account-center config
      account-center config --sample
cli-schema = Print the JSON Schema of a kind of file, with which editors complete and check
cli-schema-kind = scenario, walkthrough, course, config (what people write), state or run (what the program prints and records)
cli-schema-example = Example: account-center schema scenario > scenario.schema.json
schema-format = The number of this form of files
schema-title = The title, by language; English is required
schema-summary = What it is about, by language
schema-scenario-now = Where the clock starts
schema-signed-in-as = The e-mail address of the person who is signed in
schema-subscriptions = The subscriptions, at least one
schema-expect = What holds at a time; account-center check tests it
schema-subscription-id = The subscription ID; one is made of the name if it is left out
schema-subscription-name = The name, unique in the file
schema-offer = The offer ID, such as MS-AZR-0044P for a Free Trial
schema-created-at = When it was signed up for
schema-estimated = Whether created_at is an estimate
schema-observed = What an export said of it
schema-administrator = The Account Administrator's e-mail address; by default that of the person signed in
schema-currency = The currency of all amounts; by default USD, and unknown for an export without a credit
schema-credit = The credit granted at sign-up, such as 170.00; by default that of the offer
schema-used-as-of = As of when the usage was told
schema-usage-known = Whether what was used is known; false for a real subscription of which nobody has entered it
schema-expected-per-day = What is expected to be used each day from then on
schema-payment-method = Whether there is a payment method; by default true
schema-daily-usage = Usage in the middle of each day
schema-facts = What happened, one fact at a time
schema-observed-at = When the export was made
schema-observed-state = Its state, such as Enabled
schema-observed-spending-limit = Its spendingLimit, such as On
schema-observed-quota-id = Its quotaId, such as FreeTrial_2014-09-01
schema-observed-free-services = When its free services end
schema-daily-amount = What is used each day, such as 3.25
schema-daily-from = From when on: a time, or an offset from created_at; by default +0d
schema-daily-until = Until when: a time, or an offset from created_at; by default the end of the credit
schema-fact-at = When it happens: a time, or an offset from created_at
schema-fact-usage = Usage of this amount
schema-fact-upgrade = The upgrade to Pay-As-You-Go
schema-fact-cancel = The Account Administrator cancels the subscription
schema-fact-reactivate = The Account Administrator reactivates it
schema-fact-bill-unpaid = A bill is not paid in time
schema-fact-bill-paid = The outstanding bill is paid
schema-fact-payment-method-added = A payment method is added
schema-fact-transfer-request = Somebody else is asked to take over billing ownership
schema-fact-transfer-accept = The recipient accepts the transfer
schema-fact-transfer-decline = The recipient declines the transfer
schema-fact-transfer-cancel = The sender withdraws the request
schema-upgrade-name = The new name; by default Pay-As-You-Go
schema-recipient = The e-mail address of the recipient
schema-expect-at = When it holds: a time, or an offset from now
schema-of-subscription = The name or the ID of the subscription it is about
schema-ge = This or more
schema-le = This or less
schema-set = Whether there is a value
schema-show-goals = Whether learners may see what a goal asks for before they meet it
schema-remember = The points to remember, which the card at the end shows
schema-scenario = The scenario: a built-in one, or a file beside this one
schema-walkthrough-at = When it starts: a time, or an offset from the scenario's start
schema-steps = The steps, at least one
schema-step-id = Its name in progress and grades: lower-case letters, digits and hyphens
schema-step-title = The title of the step, by language
schema-step-text = What to do or to find out; {"{upgrade}"} stands for the key of an action; on a screen, {"{a|b}"} is a, with --plain b
schema-focus = The part of the screen that is highlighted
schema-skip = Whether the learner may skip it
schema-notes = Notes for the presenter, which the learner never sees
schema-hints = Hints; the first one whose when is true is shown
schema-goal = What is true of the state once the step is done
schema-solution = Lines of a tape that lead to the goal from the end of the step before
schema-step-because = What the step has shown, said once it is done
schema-question = A question, instead of a goal
schema-answers = Two to nine answers, one of them correct
schema-hint-text = The hint, by language
schema-when = When the hint helps; always, if there are no conditions
schema-off-track = Whether it is shown without being asked, because the learner has left the way to the goal
schema-after = Lines of a tape that lead to where the hint helps, unless the solution does
schema-answer-text = The answer, by language
schema-answer-because = Why it is right or wrong
schema-correct = Whether it is the right answer
schema-keys = The keys of actions, by where they work
schema-lessons = The lessons, in the order in which to take them
schema-files = The files of the course in this one, as account-center course pack writes them
schema-lesson = A built-in walkthrough, or a file beside this one
schema-next = What comes next, said at the end of the lesson
cli-course = Make one file of a course to hand on, with all its lessons
cli-course-what = pack: print the file of the course with the files of its lessons in it
cli-course-path = The folder of the course, or its file
cli-course-example = Example: account-center course pack my-course > my-course.toml
setting-courses = Courses that are listed beside the built-in walkthroughs: folders or files
setting-course = A course to list beside the built-in walkthroughs: its folder or its file
list-course = COURSE   { $title }   account-center walkthrough { $path }
config-file = read from { $path }
config-no-file = there is no { $path }
config-progress = your progress in walkthroughs is saved in { $path }; remove that file to start over
config-from-flag = from the command line
config-from-environment = from the environment
config-from-file = from the file
config-from-default = by default
config-key-default = default: { $key }
error-setting = { $name } cannot be "{ $value }"
    .hint = possible values: { $known }
setting-locale = Language, such as nl [default: the system language]
setting-zone = Time zone of all times shown: utc, local, or a name such as Europe/Amsterdam
setting-theme = Colours: auto, dark, light, high-contrast or mono
setting-ascii = Use only ASCII for lines and marks
setting-motion = Whether changes are briefly highlighted and processing is shown
setting-no-motion = Turn off brief highlights and the processing animation
setting-mouse = Whether the program uses the mouse
setting-no-mouse = Leave the mouse to the terminal, so that you can select text
setting-notify = Notify when a countdown ends: off, bell or desktop
cli-completions = Print shell completions
cli-completions-shell = The shell
cli-completions-example =
    Example:
      account-center completions bash > ~/.local/share/bash-completion/completions/account-center
cli-man = Print the man page
cli-man-command = The man page of this command [default: of the program]
cli-man-example =
    Example:
      account-center man > account-center.1
error-man = there is no command "{ $value }"
    .hint = the commands are: { $known }
cli-check = Check scenarios, walkthroughs, courses and demos: their expectations, solutions, lessons and recordings
cli-check-paths = Files, or folders with .toml and .tape files
cli-check-watch = Check again whenever a file is saved, and show what is wrong until everything is right
cli-check-example = Example: account-center check my-scenario.toml
cli-list = List the built-in scenarios, walkthroughs and demos
cli-list-example = Example: account-center list
list-scenarios = SCENARIOS   account-center --scenario NAME
list-walkthroughs = WALKTHROUGHS   account-center walkthrough NAME
list-demos = DEMOS   account-center demo NAME
cli-help = Print help
option-version = Print version
help-heading-usage = Usage:
help-heading-commands = Commands:
help-heading-arguments = Arguments:
help-heading-options = Options:
help-default = [default: { $value }]
help-possible-values = [possible values: { $value }]
placeholder-amount = AMOUNT
placeholder-command = COMMAND
placeholder-dir = DIR
placeholder-duration = DURATION
placeholder-file = FILE
placeholder-format = FORMAT
placeholder-how = HOW
placeholder-id = ID
placeholder-kind = KIND
placeholder-marker = MARKER
placeholder-name = NAME
placeholder-options = OPTIONS
placeholder-order = ORDER
placeholder-plan = PLAN
placeholder-shell = SHELL
placeholder-status = STATUS
placeholder-step = STEP
placeholder-tag = TAG
placeholder-time = TIME
placeholder-what = WHAT
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-subcommands = COMMANDS
man-extra = EXAMPLE
man-version = VERSION
terminal-set-up = the terminal could not be set up: { $reason }
terminal-write = the terminal could not be written to: { $reason }
terminal-wait = waiting for the terminal failed: { $reason }
terminal-read = the terminal could not be read: { $reason }
cli-help-command = The command [default: the program]
cli-help-example = Example: account-center help status
usage-unknown-option = `{ $call }` has no option { $option }
    .hint = { $nearest ->
        [none] `{ $call } --help` shows its options
       *[other] did you mean { $nearest }?
    }
usage-unexpected = `{ $call }` takes no further argument: "{ $value }"
    .hint = `{ $call } --help` shows what it takes
usage-unknown-command = there is no command "{ $value }"
    .hint = { $nearest ->
        [none] `account-center --help` lists the commands
       *[other] did you mean `account-center { $nearest }`?
    }
usage-not-a-command = "{ $value }" is not a command
usage-meant = did you mean `{ $call }`?
usage-no-value = { $option } needs a value
    .hint = { $known ->
        [none] `{ $call } --help` says which
       *[other] possible values: { $known }
    }
usage-not-a-value = { $option } cannot be "{ $value }"
    .hint = { $nearest ->
        [none] possible values: { $known }
       *[other] did you mean "{ $nearest }"? Possible values: { $known }
    }
usage-unfit-value = { $option } cannot be "{ $value }"
usage-takes-no-value = { $option } takes no value, but "{ $value }" was given
    .hint = write only { $option }
usage-conflict = { $option } and { $other } exclude each other
    .hint = leave one of them out
usage-repeated = { $option } is given more than once
    .hint = give it once
usage-missing = `{ $call }` also needs { $missing }
    .hint = `{ $call } --help` shows an example
usage-not-utf8 = an argument is not UTF-8 text
    .hint = only names of files may be in another encoding
usage-other = `{ $call }` was not called in a way that it understands
    .hint = `{ $call } --help` shows how
check-ok =
    { $count ->
        [one] ok  { $path }  { $count } expectation
       *[other] ok  { $path }  { $count } expectations
    }
check-included-ok = ok  { $path }  used by another tape
check-total =
    { $failed ->
        [0] { $files } files, no mistakes
       *[other] { $files } files, { $failed } with mistakes
    }
watch-right = No mistakes.   Checked { $at }
watch-wrong =
    { $number ->
        [one] { $number } mistake.   Checked { $at }
       *[other] { $number } mistakes.   Checked { $at }
    }
error-no-terminal-for-checking = watching files needs a terminal
    .hint = leave out --watch to check once
error-watch-file = { $path } is not a file that can be watched
    .hint = give a file of your own; `account-center show NAME` prints something built in to start from
check-failed = expected { $condition } at { $at }, but it is { $found }
check-not-there = expected { $condition } at { $at }, but "{ $subscription }" does not exist at that time

## Errors
error-no-terminal = the account center needs a terminal on standard input and output
    .hint = `account-center status` and --plain work without one
error-rate = "{ $value }" is not a valid rate
    .hint = simulated seconds per real second, from 0.001 to 31536000
error-time = "{ $value }" is not a valid time
    .hint = a date such as 2019-01-26 or "2019-01-26 09:15", RFC 3339 such as 2019-01-26T09:15:00Z, or an offset such as +9d12h or -2d
error-no-files = nothing in { $path } is for this command
    .hint = it takes files that end in { $known }
error-duration = "{ $value }" is not a duration
    .hint = write days, hours, minutes or seconds, such as 7d, 36h or 1d12h
error-change-within =
    { $count ->
        [one] { $count } subscription changes within { $duration }
       *[other] { $count } subscriptions change within { $duration }
    }
error-time-range = "{ $value }" is outside the supported years
    .hint = from 2000-01-01 to 2100-12-31
problem-unknown-zone = there is no time zone "{ $value }" on this system
    .hint = write utc, local, or a name such as Europe/Amsterdam
error-time-skipped = "{ $value }" does not exist in this time zone: clocks were set forward from { $before } to { $at }
    .hint = write another time, or the same with its zone, such as 2019-03-31 02:30 UTC
error-time-before-export = "{ $value }" is before { $at }, when the export was made: what was so before then, it does not say
    .hint = write a later time, or with --as-of when the export was made
error-as-of-to-come = "{ $value }" is still to come: the export cannot have been made then
    .hint = write with --as-of when the export was made
error-as-of-before-sign-up = "{ $value }" is before { $at }, the estimated sign-up for a subscription in the export
    .hint = write a later time with --as-of: when the export was made
error-plan = "{ $value }" is not a plan
    .hint = such as nothing, upgrade, use-up, upgrade@29 or upgrade+use-up@9
error-unknown-subscription = there is no subscription "{ $value }"
    .hint = the subscriptions are: { $known }
error-not-created = "{ $value }" does not exist at that time
    .hint = choose a later one with --at
error-unknown-scenario = there is no scenario or file "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` shows the built-in scenarios
       *[other] did you mean "{ $nearest }"?
    }
error-read = { $path } cannot be read: { $reason }
error-not-found = { $path } cannot be read: { $reason }
    .hint = `account-center list` shows what is built in
error-no-config = { $path } cannot be read: { $reason }
    .hint = `account-center config --sample` prints one to start from
error-output = standard output could not be written: { $reason }
error-more-mistakes =
    { $count ->
        [one] { $path }: and { $count } more mistake
       *[other] { $path }: and { $count } more mistakes
    }

## Mistakes in files
problem-not-toml = this is not TOML: { $kind ->
        [value] this is no value; a text stands in quotation marks
        [flag] true and false are written in small letters
        [time] there is no such date or time
        [open-text] this text is not closed
        [control] here is a control character
        [escape] this cannot follow \
        [open] a bracket is not closed
        [not-open] no bracket is open here
        [equals] after the name, = and a value are missing
        [name] a name has only letters, digits, - and _, or quotation marks around it
        [no-name] here a name is missing
        [twice] this name is already there
        [extra] this is too much here
       *[other] { $reason }
    }
problem-too-large = the file is larger than 4 MiB
    .hint = shorten it, or divide it into several files
problem-too-many-parts = up to here, the file has more tables, names and values than are read
    .hint = shorten it, or divide it into several files
problem-not-utf8 = from here on, the file is not UTF-8 text
    .hint = save it as UTF-8
problem-utf-16 = the file is UTF-16 text, which Windows calls Unicode
    .hint = save it as UTF-8
problem-newer-format = format { $format } is newer than this program
    .hint = this program reads format 1; a newer version of it may be able to read the file
problem-unknown-format = format { $format } is unknown
    .hint = write format = 1
problem-missing-key = "{ $key }" is missing
    .hint = add a line: { $key } = …
problem-missing-format = "format" is missing
    .hint = add a line: format = { $format }
problem-unknown-key = unknown key "{ $value }"
    .hint = { $nearest ->
        [none] remove it, or check the spelling
       *[other] did you mean "{ $nearest }"?
    }
problem-wrong-type = expected { $expected }, found { $found }
type-array = a list
type-boolean = true or false
type-integer = a whole number
type-float = a decimal number
type-string = a text
type-table = a table
type-datetime = a date
type-value = a value
problem-control-character = this text has a character that cannot be shown: "{ $value }"
    .hint = write it on one line, without tabs, control characters or direction overrides
problem-not-a-name = "{ $value }" is not a name
    .hint = a name needs a visible character, and may have no control characters or direction overrides
problem-empty-text = this text is empty
    .hint = write a text, or remove the key
problem-long-text = this text is longer than 2,000 characters
    .hint = shorten it
problem-unknown-language = "{ $value }" is not a language tag
    .hint = such as en, nl or pt-BR
problem-missing-english = the English text is missing
    .hint = add en = "…"; it is used where another language is missing
problem-no-subscriptions = there is no subscription
    .hint = add at least one [[subscriptions]] with name, offer and created_at
problem-name-taken = another subscription is already called "{ $value }"
    .hint = names are unique in a file
problem-id-taken = another subscription already has the ID { $value }
    .hint = IDs are unique in a file; without one, an ID is generated
problem-not-an-id = "{ $value }" is not a subscription ID
    .hint = write a UUID, or leave it out to have one generated
problem-not-an-offer = "{ $value }" is not an offer ID
    .hint = offer IDs look like MS-AZR-0044P
problem-not-a-currency = "{ $value }" is not a currency
    .hint = { $nearest ->
        [none] the code of a currency, such as EUR for the euro
       *[other] did you mean "{ $nearest }"?
    }
problem-credit-needed = { $offer } in { $currency } needs a credit
    .hint = add credit = "…", the amount in { $currency }
problem-no-credit-with-offer = a credit is not simulated for { $offer }
    .hint = remove it
reading = Reading { $path }
export-has-more = { $count } subscriptions, and the export has more. The next page: { $command }
problem-import-none = there is no subscription in it
    .hint = make an export with: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-too-large = the export is larger than 32 MiB, or has more than 100,000 subscriptions
    .hint = import it in parts
problem-import-not-json = it is not JSON
    .hint = make an export with: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-other = it is not an export of subscriptions
    .hint = make an export with: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-cut-off = it ends in the middle of the export, and nothing of it was imported
    .hint = make the export again: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-refused = it is an error of Azure instead of an export: { $code } { $value }
    .hint = sign in with az login, then: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-amount-without-quotes = the amount must be in quotes
    .hint = such as "12.50", so that no digit is lost
problem-not-an-amount = "{ $value }" is not an amount
    .hint = digits with at most one point, such as "12.50"
problem-amount-not-above-zero = the amount "{ $value }" is not above zero
    .hint = write an amount above zero
problem-amount-with-too-many-decimals = the amount "{ $value }" has more decimals than { $currency } has
    .hint = { $currency } has { $decimals } decimals
problem-amount-with-too-many-decimals-unknown = the amount "{ $value }" has more than { $decimals } decimals
    .hint = write at most { $decimals } decimals, or add the currency: currency = "…"
problem-amount-too-large = the amount "{ $value }" is too large
    .hint = at most 1,000,000,000,000,000
problem-not-an-instant = "{ $value }" is not an instant
    .hint = a date in UTC such as 2019-01-26 09:15, or RFC 3339 such as 2019-01-26T09:15:00Z
problem-not-a-time = "{ $value }" is not a time
    .hint = a date in UTC such as 2019-01-26 09:15, RFC 3339 such as 2019-01-26T09:15:00Z, or an offset such as +9d12h
problem-offset-not-allowed = "{ $value }" is an offset, which has no starting point here
    .hint = write an instant, such as 2019-01-26T09:15:00Z
problem-instant-out-of-range = "{ $value }" is outside the years 2000 to 2100
    .hint = choose a time within these years
problem-before-sign-up = this is before the subscription's created_at
    .hint = daily usage starts at the sign-up or later
problem-until-needed = daily usage with this offer needs an end
    .hint = add until = "…": an instant, or an offset from created_at
problem-empty-span = no middle of a day falls within this span
    .hint = daily usage is placed 12 hours after from, 36 hours after it, and so on, as long as that is before until
problem-too-many-facts = this subscription has more than { $most } facts, daily usage included
    .hint = shorten the daily usage, or split the scenario
problem-several-facts-in-one = there is more than one fact in this entry
    .hint = give each its own [[subscriptions.facts]]
problem-no-fact = this entry says when something happens, but not what
    .hint = add one of usage, upgrade, cancel, reactivate, bill_unpaid, bill_paid, payment_method_added, transfer_request, transfer_accept, transfer_decline, transfer_cancel
problem-fact-refused = "{ $fact }" is not allowed at { $at }: { $reasons }
    .hint = { $wrong ->
        [recipient] write an e-mail address, such as finn@contoso.com
        [value] write another value
        [offer] leave it out: no time is right for it with this offer
       *[time] change when it happens, or what happens before it
    }
problem-unknown-subscription = there is no subscription "{ $value }" in this file
    .hint = { $nearest ->
        [none] give the name or the ID of one of these: { $known }
       *[other] did you mean "{ $nearest }"?
    }
problem-nothing-expected = this [[expect]] checks nothing
    .hint = add a path of the public state and its value, such as offer.id = "MS-AZR-0003P"
problem-which-subscription = "{ $path }" of which subscription?
    .hint = there are several: add subscription = "…"
problem-unknown-path = unknown path "{ $value }"
    .hint = { $nearest ->
        [none] use the paths of `account-center status -o json`
       *[other] did you mean "{ $nearest }"?
    }
problem-unknown-test = there is no comparison "{ $value }"
    .hint = { $nearest ->
        [none] ge (at least), le (at most) or set
       *[other] did you mean "{ $nearest }"? There are ge (at least), le (at most) and set
    }
problem-no-order = "{ $path }" cannot be compared with ge or le
    .hint = only times, dates, amounts and numbers can
problem-wrong-kind = wrong kind of value for "{ $path }"
    .hint = { $kind ->
        [instant] an instant in quotes, such as "2019-01-26T09:15:00Z"
        [date] a date in quotes, such as "2019-01-25"
        [amount] an amount in quotes, such as "143.22"
        [number] a number without quotes
        [id] a subscription ID in quotes; a name is not one
        [flag] true or false
        [list] a list of texts
        [group] only { "{" } set = true { "}" } or { "{" } set = false { "}" }; its parts have paths of their own
       *[text] a text in quotes
    }
problem-not-a-value = "{ $value }" is not one of { $known }
    .hint = { $nearest ->
        [none] choose one of them
       *[other] did you mean "{ $nearest }"?
    }
problem-unknown-context = there are no keys for "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` shows every place that has keys
       *[other] did you mean "{ $nearest }"?
    }
problem-unknown-action = there is no action "{ $value }" here
    .hint = { $nearest ->
        [none] `account-center config --sample` shows every action
       *[other] did you mean "{ $nearest }"?
    }
problem-not-a-key = "{ $value }" is not a key
    .hint = { $nearest ->
        [none] such as w, Ctrl+P, Shift+Left, Space or F1
       *[other] did you mean { $nearest }?
    }
problem-key-taken = the key { $value } is already used: { $action }
    .hint = choose another key for one of the two
problem-no-way-out = no key would quit the program any more
    .hint = give quit or quit-at-once a key
problem-key-types = the key { $value } types a character here
    .hint = choose a key that types nothing, such as Enter or Ctrl+S

## Plain mode
plain-how = Type a word such as upgrade, why offer-id, next-event or time; help lists them all.
plain-how-live = Type a word such as upgrade, why offer-id, own or time; help lists them all.
plain-prompt = What next?
plain-prompt-field = Text, or back:
plain-prompt-own-needed = Value, or back:
plain-prompt-own-empty = Value, an empty line to leave it empty, or back:
plain-prompt-own-keep = New value, an empty line to keep it, or back:
plain-prompt-own-keep-or-none = New value, an empty line to keep it, none to clear it, or back:
plain-prompt-number = Number, or back:
plain-prompt-yes = { $what }? Yes, no, or a number:
plain-prompt-fill = { $field }, yes, no, or a number:
plain-prompt-amount = { $field }, or one of the words above:
plain-yes = yes, y
plain-no = no, n
plain-rest = rest
plain-name = To give it another name, type name and then the new name.
plain-name-missing = The new name is missing. Type name and then the new name.
plain-own = Every line goes on to the next field. After the last one, what you entered is kept.
plain-back = Type back to return to the subscription.
plain-what-if = A number selects a setting; earlier and later change it.
plain-nothing-open = Nothing is open.
plain-nothing-changed = Nothing has changed.
plain-quit-ends = quit ends the program.
plain-page = read the page again
plain-list = read the list of subscriptions; a number selects one
plain-time = read the clock and the next countdown
plain-help = list every word
plain-back-help = go back, without changing anything
plain-day = Day { $day }
plain-days = Days { $first } to { $last }: { $amount } a day
plain-chosen = selected
plain-differs = differs
plain-column = { $name } { $value }
plain-compared = { $label }: { $first }; { $second }
plain-not-understood = "{ $word }" is not a word that is known here; help lists them all.
plain-did-you-mean = "{ $word }" is not a word that is known here. Did you mean { $known }?
plain-not-understood-there = That is not an answer here. Type a number, or back to go back.
plain-not-understood-yes = That is not an answer here. Type yes, no or a number, or back to go back.
plain-not-understood-fill = That is not an answer here. Type what is asked for ({ $field }), yes, no or a number, or back to go back.
plain-not-understood-amount = That is not an answer here. Type an amount, one of the words before the answers, or back to go back.
plain-not-understood-sign-in = That is not an answer here. Type a number or an e-mail address, or back to go back.
plain-no-part = You can ask why about: { $known }.
plain-part-not-now = There is no "{ $word }" now.
plain-no-such-number =
    { $most ->
        [0] There is nothing to choose here.
        [1] There is no such number here, only 1.
       *[other] There is no such number here. Type one from 1 to { $most }.
    }

## In a browser

browser-unknown = the page cannot open "{ $value }"
    .hint = check the address, or start again from the account center
browser-link-damaged = the link is damaged or incomplete
    .hint = copy it again as a whole, or start again from the account center
browser-no-language = the file { $value } could not be fetched, so the page is in English
    .hint = reload the page to try again
browser-how-to-leave = Escape and then Tab leads out of the screen.
browser-plain = Plain text
browser-demos = Demos
browser-open-file = Open a scenario…
browser-save-run = Save this run
browser-copy-link = Copy link
browser-reply = Reply
browser-about = Azure's old Account Center was the page on which the owner of a Free Trial saw what was left of it, and upgraded. This is that page as a simulator, with the rules that were documented from 2017 to 2019 and a clock that you can move. Upgrade below and see for yourself: the credit stays, and the offer ID waits.
browser-start = Start the account center
browser-install = In a terminal
browser-install-text = The same program runs in a terminal, where it also records demos and grades what a class has done. Rust builds it from its source:
browser-offline = Without a network
browser-offline-text = The whole page is also a single file. Save it, take it into any room, and open it with a double click:
browser-no-tracking = No tracking
browser-no-tracking-text = The page requests nothing but its own files, sets no cookies, and keeps your progress in this browser only. A link that you copy has everything behind the #, which no server sees.
browser-independent = A simulator, independent of Microsoft. Everything stays in this browser.

## Own
cli-mine = Show your own trials, on the real clock
cli-mine-signed_up = When you signed up, such as "2026-11-20 14:20"
cli-mine-credit = The credit with its currency, such as 170EUR [default: 200 USD]
cli-mine-used = What was used so far; "none" clears it
cli-mine-per_day = What you expect to use per day; "none" clears it
cli-mine-upgraded = When you upgraded; "none" clears it
cli-mine-name = Which subscription is meant, or the name of a new one
cli-mine-more-than-credit = This is more than the credit. That is only possible after an upgrade: say when that was, too, with --upgraded.
cli-mine-example = Example: account-center mine --signed-up "2026-11-20 14:20" --credit 170EUR --used 12.50
cli-state = Show what is saved on this machine, and where
cli-state-example = Example: account-center state
cli-forget-example = Example: account-center forget "Free Trial"
cli-forget = Remove your own subscriptions from this machine
cli-forget-names = Their names or IDs
cli-forget-all = Remove all of them, and the progress in walkthroughs
cli-forget-yes = Do not ask
state-own =
    { $count ->
        [one] { $count } own subscription: { $names }
       *[other] { $count } own subscriptions: { $names }
    }
state-progress =
    { $count ->
        [one] Progress in { $count } walkthrough
       *[other] Progress in { $count } walkthroughs
    }
state-bookmark = Where you were among your own subscriptions
state-first-steps = Which first steps you have taken
state-backup = Could not be understood, and was renamed
state-nothing = Nothing is saved.
state-no-folder = This system has no folder for it: nothing is saved.
forget-names = Remove { $names }? (yes/no)
forget-all = Remove all own subscriptions and the progress in all walkthroughs? (yes/no)
forgotten = Removed.
own-renamed = The file of your own subscriptions could not be understood and was renamed to { $path }
bookmark-renamed = The file that says where you were could not be understood and was renamed to { $path }
error-own-aside = the file of your own subscriptions could not be read; it was renamed to { $path }
error-own = your own subscriptions in { $path } cannot be read: { $reason }
error-own-not-kept = what you entered could not be kept in { $path }: { $reason }
    .hint = what was kept there before is unchanged; --no-save runs without saving
error-nothing-own = no subscription of your own is kept here
    .hint = enter one with: account-center mine
error-which-own = there are several own subscriptions: { $names }
    .hint = say which one with --name
error-unknown-own = there is no own subscription "{ $value }"
    .hint = there is: { $names }
error-forget-asks = there is nobody to ask
    .hint = with --yes it is done without a question
option-mine = Your own subscriptions, as they are kept on this machine
cli-scenario = Print an account as a scenario file
cli-scenario-what = What to do: export
cli-scenario-anonymize = Replace all names, IDs and e-mail addresses
cli-scenario-example = Example: account-center scenario export --mine --anonymize
