### English. One message a thing; the words follow the old Account Center.

## Numbers, amounts, dates
number-decimal = .
number-group = ,
amount-symbol = { $symbol }{ $number }
amount-code = { $code } { $number }
currency-usd = $
currency-eur = €
currency-gbp = £
currency-jpy = ¥
currency-krw = ₩
countdown = { $days }d { $clock }
days-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
less-than-a-day-left = less than a day left
over = over

## Status
status-active = Active
status-past_due = Past due
status-disabled = Disabled
status-deleted = Deleted
status-transferred = Transferred
disabled-cancelled = cancelled { $at }
disabled-spending_limit_reached = credit used up { $at }
disabled-credit_expired = 30 days over { $at }
offer-free-trial = Free Trial
offer-pay-as-you-go = Pay-As-You-Go
limit-on = On
limit-off = Off
limit-none = Not applicable

## Why something is not possible
refusal-not_created = it does not exist yet
refusal-transferred = it was transferred
refusal-deleted = it is deleted
refusal-disabled = it is disabled
refusal-cancelled = it is cancelled
refusal-past_due = a bill is unpaid
refusal-not_administrator = only for the Account Administrator
refusal-already_upgraded = already upgraded
refusal-offer_not_upgradable = this offer has no upgrade
refusal-no_payment_method = add a payment method first
refusal-not_cancelled = it is not cancelled
refusal-offer_not_reactivatable = only for Pay-As-You-Go
refusal-not_upgraded = upgrade first
refusal-waiting_for_offer_change = the offer ID has not changed yet
refusal-offer_not_transferable = this offer cannot be transferred
refusal-request_pending = a request is pending
refusal-recipient_invalid = that is no e-mail address
refusal-recipient_is_administrator = that is the Account Administrator
refusal-no_request = no request is pending
refusal-spending_limit_not_off = the spending limit is not off
refusal-not_past_due = no bill is unpaid
refusal-payment_method_present = there is a payment method
refusal-amount_invalid = that is no amount
refusal-name_invalid = a name is needed

## Changes that come by themselves
change-credit_expires = the credit expires
change-offer_changes = the offer ID changes
change-disabled = the subscription is disabled
change-deleted = the subscription is deleted
change-free_services_end = the free services end
change-transfer_request_expires = the transfer request expires
cause-credit_used = the credit was used up
cause-thirty_days = the 30 days are over
cause-upgrade = upgraded

## What happened
event-signed-up = signed up
event-credit-used-up = credit used up
event-credit-expired = credit expired, { $amount } forfeited
event-offer-changed = offer ID changed: { $cause }
event-disabled-cancelled = disabled: cancelled
event-disabled-spending_limit_reached = disabled: the credit was used up
event-disabled-credit_expired = disabled: the 30 days are over
event-deleted = deleted
event-free-services-ended = free services ended
event-request-expired = transfer request expired
act-usage = usage
act-upgrade = upgraded to { $name }
act-cancel = cancelled
act-reactivate = reactivated
act-bill-unpaid = bill unpaid
act-bill-paid = bill paid
act-add-payment-method = payment method added
act-request-transfer = transfer requested: { $recipient }
act-accept-transfer = transfer accepted
act-decline-transfer = transfer declined
act-cancel-transfer = transfer request taken back

## The page
account-center = Account Center
simulated = simulated
simulated-mark = SIMULATED
live = on the real clock
title-subscriptions = SUBSCRIPTIONS
title-status = SUBSCRIPTION STATUS
title-credit = CREDIT
title-transfer = TRANSFER
title-free-services = FREE SERVICES
title-actions = WHAT YOU CAN DO
title-history = WHAT HAPPENS WHEN
title-usage = USED EACH DAY
label-status = Status
label-offer = Offer
label-offer-id = Offer ID
label-offer-change = Offer change
label-spending-limit = Spending limit
label-credit = Credit
label-forecast = Forecast
label-billed = Billed
label-upgrade = Upgrade
label-transfer = Transfer
label-free-services = Free services
label-next = Next
label-deletion = Deleted in
no-subscription-yet = No subscription exists yet at this time.
too-small = This needs { $needed }; there are { $there }.
upgrade-now = Upgrade now
banner-trial =
    { $days ->
        [one] Your trial ends in { $days } day. Upgrade and keep your credit.
       *[other] Your trial ends in { $days } days. Upgrade and keep your credit.
    }
banner-last-day = Your trial ends today. Upgrade and keep your credit.
banner-ended = Your trial has ended. Upgrade to get your resources back.
banner-imagine = Upgrade when you need more than Microsoft Imagine offers.
credit-left = { $left } left of { $granted }
credit-ends-in = ends in { $countdown }
credit-until = { $left }, until { $at }
credit-used-up = used up { $at }
credit-expired = { $amount } forfeited { $at }
used-a-day = used a day
at-most = up to { $amount }
forecast = { $daily } a day; { $end }
forecast-lasts = at this rate it lasts
forecast-runs-out = at this rate it is gone { $at }
offer-waits = to MS-AZR-0003P when the credit is used up, at the latest in { $until }
offer-changed = offer ID changed { $at }: { $cause }
possible = possible
upgraded = upgraded { $at }
not-possible = not possible: { $reasons }
transfer-possible = possible now
transfer-once-upgraded = possible once upgraded and the offer ID has changed
transfer-waits = waiting for the offer ID to change: when the credit is used up, at the latest in
transfer-pending = { $recipient } was asked; the request expires in
free-services-over = over since { $at }
free-services-not-usable = cannot be used now

## Commands
command-upgrade = Upgrade now
command-transfer = Transfer subscription
command-cancel-transfer = Take the request back
command-cancel = Cancel subscription
command-reactivate = Reactivate
command-payment-method = Add a payment method
command-pay-bill = Pay the bill
done-upgrade = Upgraded. The credit stays until it is used up or the 30 days are over.
done-transfer = The request is sent.
done-cancel-transfer = The request is taken back.
done-cancel = The subscription is cancelled.
done-reactivate = The subscription is active again.
done-payment-method = The payment method is added.
done-pay-bill = The bill is paid.
notice-refused = { $command } is not possible: { $reasons }.
notice-no-event = Nothing else happens in that direction.
notice-real-clock = The real clock cannot be moved.
notice-dropped = No longer possible, and dropped: { $what }.
notice-saved = Saved. Open it with: account-center --scenario { $path }
notice-full = This subscription has as many facts as it can have.

## Dialogs
processing = Processing your request…
ask-upgrade = Upgrade to Pay-As-You-Go
ask-upgrade-text = The spending limit goes off for good. You pay for what you use beyond your credit.
ask-upgrade-yes = Yes, upgrade my subscription
ask-upgrade-no = No
ask-upgrade-field = New name
ask-transfer = Transfer subscription
ask-transfer-text = Somebody else takes over paying for this subscription. Its ID and its resources stay.
ask-transfer-yes = Yes, send the request
ask-transfer-no = No
ask-transfer-field = Recipient's e-mail
ask-transfer-means = You pay for what was used before the recipient accepts. The request expires { $expires }.
ask-cancel-transfer = Take the request back
ask-cancel-transfer-text = The recipient can then no longer accept.
ask-cancel-transfer-yes = Yes, take it back
ask-cancel-transfer-no = No
ask-cancel-transfer-means = You can send another request afterwards.
ask-cancel = Cancel subscription
ask-cancel-text = The subscription is disabled at once and its resources stop.
ask-cancel-yes = Yes, cancel my subscription
ask-cancel-no = No
ask-cancel-means = It is deleted up to 90 days later, here { $deletion }. Only Pay-As-You-Go can be reactivated until then.
ask-reactivate = Reactivate subscription
ask-reactivate-text = The subscription is active again at once.
ask-reactivate-yes = Yes, reactivate my subscription
ask-reactivate-no = No
ask-reactivate-means = Its resources come back and are charged from now on.
ask-payment-method = Add a payment method
ask-payment-method-text = A simulated card is added. No real one is asked for.
ask-payment-method-yes = Yes, add it
ask-payment-method-no = No
ask-payment-method-means = Nothing is charged to it while the spending limit is on.
ask-pay-bill = Pay the bill
ask-pay-bill-text = The outstanding bill is paid with your payment method.
ask-pay-bill-yes = Yes, pay it
ask-pay-bill-no = No
ask-pay-bill-means = The subscription is active again at once.
upgrade-before = now
upgrade-after = after the upgrade
upgrade-credit-kept = kept until { $at }
upgrade-no-credit = none
upgrade-offer-waits = MS-AZR-0003P when the credit is used up, at the latest { $at }
upgrade-transfer-waits = at the latest { $at }
upgrade-transfer-not = not possible
upgrade-late-warning = Your Free Trial has ended. Its resources come back with the upgrade and are charged from then on.
quit-title = Quit
quit-text = Quitting ends the simulation. What you did in it is gone unless you save it.
quit-stay = Stay
quit-save = Save as a scenario first
quit-quit = Quit
save-title = Save as scenario
save-text = The facts and the clock go into a new file that --scenario opens.
save-field = File
save-exists = There is such a file already, and it stays as it is. Choose another name.
save-failed = It could not be saved there: { $reason }. Choose another place.

## The timeline
timeline-now = now
timeline-signed-up = sign-up
timeline-upgraded = upgraded
timeline-request = request
timeline-credit-ends = credit ends
timeline-offer-changes = offer ID changes
status-cancelled = Cancelled

## Keys: short for the footer, whole for the help
key-up = above
key-up-help = choose the subscription above
key-down = below
key-down-help = choose the subscription below
key-first-help = choose the first subscription
key-last-help = choose the last subscription
key-switch-pane-help = list or page, on a narrow screen
key-next-event = next event
key-next-event-help = move time to the next event
key-previous-event-help = move time back to the previous event
key-pause = pause
key-pause-help = stop the clock, or let it go on
key-faster = faster
key-faster-help = let time run faster
key-slower-help = let time run slower
key-save-help = save as a scenario
key-help = help
key-help-help = this help
key-quit = quit
key-quit-help = quit; asks where something would be lost
key-suspend-help = suspend, until the shell continues it
key-quit-at-once-help = quit at once
command-upgrade-help = upgrade to Pay-As-You-Go
command-transfer-help = transfer the subscription to somebody else
command-cancel-transfer-help = take the transfer request back
command-cancel-help = cancel the subscription
command-reactivate-help = reactivate a cancelled subscription
command-payment-method-help = add a payment method
command-pay-bill-help = pay the outstanding bill
key-choose-up = up
key-choose-up-help = choose the option above
key-choose-down = down
key-choose-down-help = choose the option below
key-switch-focus = options, field
key-switch-focus-help = move between the options and the field
key-confirm = confirm
key-confirm-help = confirm what is chosen or typed
key-leave = leave
key-leave-help = leave; nothing happens
key-scroll-up = up
key-scroll-up-help = scroll up
key-scroll-down = down
key-scroll-down-help = scroll down
key-page-up-help = scroll up a page
key-page-down-help = scroll down a page
key-close = close
key-close-help = close

## Help
help-title = Help
help-about = This program copies a page of Microsoft's old Azure Account Center, so that its rules can be tried without an account, a card or thirty days of waiting. It is independent of Microsoft and talks to nobody.
help-page = On the page
help-choice = In the options of a dialog
help-field = In a field
help-reading = In a text
help-choices = Where the documentation is silent, this simulator chose
choice-credit-instant = The credit expires 30 times 24 hours after the sign-up, not at the end of a day.
choice-late-upgrade = After a late upgrade the offer ID changes at once.
choice-imagine = Microsoft Imagine gets its new offer ID with the upgrade.
choice-deletion = A disabled subscription is deleted after 90 days; sources say 30 to 90.
choice-free-services = The 12 months of free services count from the sign-up.
choice-request = A transfer request expires after 15 days.

## The command line
cli-open = The old Azure Account Center's subscription page, to learn and demonstrate with. Simulated: no account, no card, no network.
cli-open-at = Start at this instant: RFC 3339, or an offset from the scenario's start such as +9d12h
cli-open-example = Example: account-center --scenario upgraded-waiting --at +3d
cli-scenario = A scenario that comes with the program (see `list`), or a file
cli-rate = Simulated seconds in a real second, from 0.001 to 31536000
cli-live = Use the real clock
cli-locale = The language: en or nl; else the system's
cli-status = Print how things stand and leave; no terminal needed
cli-status-at = At this instant, may be repeated: RFC 3339, or an offset from the scenario's start such as +9d12h
cli-status-output = The form: a table to read, one line of JSON for each instant, or CSV
cli-status-example = Example: account-center status --scenario late-upgrade --at +0d --at +5d -o json
cli-check = Prove that scenario files are right and hold what they expect
cli-check-paths = Files, or folders with .toml files
cli-check-example = Example: account-center check my-scenario.toml
cli-list = List the scenarios that come with the program
cli-list-example = Example: account-center list
cli-help = Print help
cli-version = Print version
check-ok =
    { $count ->
        [one] ok  { $path }  { $count } expectation
       *[other] ok  { $path }  { $count } expectations
    }
check-something = something
check-failed = expected { $path } = { $wanted } at { $at }, but it is { $found }
check-not-there = expected { $path } = { $wanted } at { $at }, but "{ $subscription }" does not exist then

## Errors
error-no-terminal = the account center needs a terminal on standard input and output
    .hint = `account-center status` prints how things stand without one
error-rate = "{ $value }" is not a rate
    .hint = simulated seconds in a real second, from 0.001 to 31536000
error-time = "{ $value }" is not a time
    .hint = RFC 3339 such as 2019-01-26T09:15:00Z, or an offset such as +9d12h
error-locale = "{ $value }" is not a language of this program
    .hint = there are: { $known }
error-unknown-scenario = there is no scenario or file "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` shows the scenarios that come with the program
       *[other] did you mean "{ $nearest }"?
    }
error-read = { $path } cannot be read: { $reason }

## Mistakes in files
problem-not-toml = this is not TOML: { $reason }
problem-too-large = the file is larger than 4 MiB
    .hint = split it into several scenarios
problem-not-utf8 = the file is not text in UTF-8 from here on
    .hint = save it as UTF-8
problem-newer-format = format { $format } is newer than this program
    .hint = this program reads format 1; a newer version of it may read the file
problem-unknown-format = format { $format } is unknown
    .hint = write format = 1
problem-missing-key = "{ $key }" is missing
    .hint = add a line: { $key } = …
problem-unknown-key = unknown key "{ $value }"
    .hint = { $nearest ->
        [none] remove it, or look for a spelling mistake
       *[other] did you mean "{ $nearest }"?
    }
problem-wrong-type = expected a { $expected }, found a { $found }
problem-control-character = this text has a character that cannot be shown: "{ $value }"
    .hint = write it on one line, without tabs or control characters
problem-empty-text = this text is empty
    .hint = write something, or remove the key
problem-long-text = this text is longer than 2,000 characters
    .hint = shorten it
problem-unknown-language = "{ $value }" is not a language tag
    .hint = such as en, nl or pt-BR
problem-missing-english = the English text is missing
    .hint = add en = "…"; the other languages fall back to it
problem-no-subscriptions = there is no subscription
    .hint = add at least one [[subscriptions]] with name, offer and created_at
problem-name-taken = another subscription is called "{ $value }" already
    .hint = names are unique in a file
problem-id-taken = another subscription has the ID { $value } already
    .hint = IDs are unique in a file; leave this one out to have one made
problem-not-an-id = "{ $value }" is not a subscription ID
    .hint = write a UUID, or leave it out to have one made
problem-not-an-offer = "{ $value }" is not an offer ID
    .hint = { $nearest ->
        [none] offer IDs look like MS-AZR-0044P: four digits between MS-AZR- and P
       *[other] did you mean "{ $nearest }"? Offer IDs have four digits between MS-AZR- and P
    }
problem-not-a-currency = "{ $value }" is not a currency of ISO 4217
    .hint = { $nearest ->
        [none] three capital letters, such as EUR
       *[other] did you mean "{ $nearest }"?
    }
problem-credit-needed = a Free Trial in { $currency } has to say its credit
    .hint = add credit = "…", the amount in { $currency }
problem-no-credit-with-offer = { $offer } comes without a credit
    .hint = remove it
problem-amount-without-quotes = an amount stands in quotes
    .hint = such as "12.50", so that no digit is lost
problem-not-an-amount = "{ $value }" is not an amount
    .hint = digits with at most one point, such as "12.50"
problem-amount-not-above-zero = the amount "{ $value }" is not above zero
    .hint = write an amount above zero
problem-amount-with-too-many-decimals = the amount "{ $value }" has more decimals than { $currency } has
    .hint = { $currency } has { $decimals } decimals
problem-amount-too-large = the amount "{ $value }" is larger than anybody's
    .hint = at most 1,000,000,000,000,000
problem-not-an-instant = "{ $value }" is not an instant
    .hint = RFC 3339 with its zone, such as 2019-01-26T09:15:00Z
problem-not-a-time = "{ $value }" is not a time
    .hint = RFC 3339 such as 2019-01-26T09:15:00Z, or an offset such as +9d12h
problem-offset-not-allowed = the offset "{ $value }" has nothing to count from here
    .hint = write an instant, such as 2019-01-26T09:15:00Z
problem-instant-out-of-range = "{ $value }" is outside the years 2000 to 2100
    .hint = choose an instant within them
problem-before-sign-up = this is before the subscription's created_at
    .hint = daily usage starts at the sign-up or later
problem-too-many-facts = this subscription has more than { $most } facts, daily usage included
    .hint = shorten the daily usage, or split the scenario
problem-several-facts-in-one = there are several facts in one entry
    .hint = give each its own [[subscriptions.facts]]
problem-no-fact = this entry says when, but not what
    .hint = add one of usage, upgrade, cancel, reactivate, bill_unpaid, bill_paid, payment_method_added, transfer_request, transfer_accept, transfer_decline, transfer_cancel
problem-fact-refused = "{ $fact }" is not allowed at { $at }: { $reasons }
    .hint = change when it happens, or what happens before it
problem-unknown-subscription = there is no subscription "{ $value }" in this file
    .hint = { $nearest ->
        [none] write the name or the ID of one
       *[other] did you mean "{ $nearest }"?
    }
problem-nothing-expected = nothing is expected here
    .hint = add a path of the public state and its value, such as offer.id = "MS-AZR-0003P"
problem-which-subscription = "{ $path }" of which subscription?
    .hint = add subscription = "…", since there are several
problem-unknown-path = unknown path "{ $value }"
    .hint = { $nearest ->
        [none] the paths are those of `account-center status -o json`
       *[other] did you mean "{ $nearest }"?
    }
problem-no-order = "{ $path }" cannot be compared with ge or le
    .hint = only instants, dates, amounts and numbers can
problem-wrong-kind = this value cannot stand at "{ $path }"
    .hint = { $kind ->
        [instant] an instant in quotes, such as "2019-01-26T09:15:00Z"
        [date] a date in quotes, such as "2019-01-25"
        [amount] an amount in quotes, such as "143.22"
        [number] a number without quotes
        [flag] true or false
        [list] a list of texts
        [group] only { "{" } set = true { "}" } or { "{" } set = false { "}" }; its parts have paths of their own
       *[text] a text in quotes
    }
