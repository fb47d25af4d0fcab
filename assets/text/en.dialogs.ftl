### English: what is said once something is opened over the page.

## Dialogs
ask-upgrade = Upgrade to Pay-As-You-Go
ask-upgrade-text = The spending limit is turned off for good. You pay for usage beyond your credit.
ask-upgrade-text-no-credit = There is no credit: after the upgrade you pay for all usage, without a spending limit.
ask-upgrade-text-credit-over = There is no credit left: you pay for all usage. The spending limit cannot be turned back on.
ask-upgrade-text-credit-over-free-services = There is no credit left: you pay for usage beyond the free services. The spending limit cannot be turned back on.
ask-upgrade-yes = Yes, upgrade my subscription
ask-upgrade-no = No
ask-upgrade-field = New name
ask-transfer = Transfer subscription
ask-transfer-text = Another person takes over the billing. The subscription ID and the resources stay the same.
ask-transfer-yes = Yes, send the request
ask-transfer-no = No
ask-transfer-field = Recipient's e-mail
ask-transfer-means = You pay for usage until the recipient accepts. The request expires on { $expires }.
ask-cancel-transfer = Withdraw the request
ask-cancel-transfer-text = The recipient will no longer be able to accept.
ask-cancel-transfer-yes = Yes, withdraw it
ask-cancel-transfer-no = No
ask-cancel-transfer-means = You can send another request afterwards.
ask-cancel = Cancel subscription
ask-cancel-text = The subscription is disabled at once, and its resources stop.
ask-cancel-yes = Yes, cancel my subscription
ask-cancel-no = No
ask-cancel-credit = The credit that is left, { $credit }, can no longer be used.
ask-cancel-means = The subscription is deleted up to { $deletion-days } days later, here on { $deletion }. It cannot be reactivated here; until that date you can ask support, the documentation says.
ask-cancel-means-back = The subscription is deleted up to { $deletion-days } days later, here on { $deletion }. Until then it can be reactivated.
ask-cancel-means-later = The subscription is deleted up to { $deletion-days } days later, here on { $deletion }. Until then it can be reactivated, but only once its offer ID has changed.
ask-reactivate = Reactivate subscription
ask-reactivate-text = The subscription is active again at once.
ask-reactivate-text-past-due = The subscription runs again at once. It is past due until its bill is paid.
ask-reactivate-yes = Yes, reactivate my subscription
ask-reactivate-no = No
ask-reactivate-means = Its resources are available again and are billed from now on.
ask-payment-method = Add a payment method
ask-payment-method-text = A simulated card is added. You are not asked for a real one.
ask-payment-method-yes = Yes, add it
ask-payment-method-no = No
ask-payment-method-means = No usage is charged to it before an upgrade. After it, your usage is.
ask-pay-bill = Pay the bill
ask-pay-bill-text = The outstanding bill is paid with your payment method.
ask-pay-bill-yes = Yes, pay it
ask-pay-bill-no = No
ask-pay-bill-means = The subscription is active again at once. This simulator does not know the bill's amount.
upgrade-before = now
upgrade-after = after the upgrade
upgrade-credit-kept = kept until { $at }
upgrade-credit-at-most = at most { $left }
upgrade-no-credit = none
upgrade-offer-waits = { $offer-id } once the credit is used up, at the latest on { $at }
upgrade-offer-waits-undated = { $offer-id } once the credit is used up or the { $days } days are over (date not in the export)
upgrade-transfer-waits = possible once the offer ID changes (by { $at })
upgrade-transfer-waits-undated = possible once the offer ID changes (date not in the export)
upgrade-transfer-not = not possible
upgrade-late-warning = Your trial has ended. After the upgrade, what is still there can be used again and is charged from then on.
upgrade-disabled-warning = Why the subscription is disabled is not in the export. After the upgrade, what is still there can be used again and is charged from then on.
quit-title = Quit
quit-text = Quitting ends the simulation. Whatever you did is lost unless you save it.
quit-stay = Stay
quit-save = Save as a scenario first
quit-quit = Quit
save-title = Save as scenario
save-text = Saves the current branch and the clock to a new file, which you can open with --scenario.
save-field = File
save-no-name = Enter the name of a file.
save-exists = This file already exists and is not overwritten. Choose another name.
save-too-large = Not saved: the scenario would be too large to be opened again.
save-failed = It could not be saved there: { $reason }. Choose another location.
file-not-found = there is no such file or folder
file-not-allowed = permission denied
file-exists = it already exists
file-folder = it is a folder
file-not-a-folder = part of its path is not a folder
file-not-a-file = it is not a regular file
file-full = there is no space left
file-read-only = the file system is read-only
file-long-name = the name is too long
file-too-large = the file is too large
file-in-use = another program is using it
key-up-help = select the subscription or line above
key-down-help = select the subscription or line below
key-first-help = go to the top
key-last-help = go to the end
key-next-event-help = move time to the next event
key-previous-event-help = move time back to the previous event
key-pause-help = stop the clock, or start it again
key-faster-help = let time run faster
key-slower-help = let time run slower
key-stop-at-events-help = stop a fast clock at events, or let it run on
key-save-help = save as a scenario
key-scenarios = scenarios
key-scenarios-help = open another scenario
key-help-help = this help
key-quit-help = quit (asks first if there is anything left to save)
key-suspend-help = suspend; the shell can resume it
key-inspect-help = show the public state and the goal of the step
key-quit-at-once-help = quit at once
command-upgrade-help = upgrade to Pay-As-You-Go
command-transfer-help = transfer the subscription to another person
command-cancel-transfer-help = withdraw the transfer request
command-cancel-help = cancel the subscription
command-reactivate-help = reactivate a cancelled subscription
command-payment-method-help = add a payment method
command-pay-bill-help = pay the outstanding bill
key-choose-up-help = select the option above
key-choose-down-help = select the option below
key-switch-focus-help = move between the options and the field
key-confirm-help = confirm what is selected or typed
key-leave-help = close without doing anything
key-scroll-up-help = scroll up
key-scroll-down-help = scroll down
key-read-back-help = read back
key-read-on-help = read on
key-page-up-help = go up a page
key-page-down-help = go down a page
key-close-help = close
scenarios-title = Scenarios
scenarios-warning = What you did here is not saved and would be lost. Confirm once more to open the scenario, or go back and save first with {"{save}"}.
help-title = Help
help-about = This program recreates a page of Microsoft's former Azure Account Center, so that you can try its rules without an account, a card or weeks of waiting. It is not affiliated with Microsoft and makes no network connections.
help-looking-back = LOOKING BACK in the header means that the clock shows a time before the latest one you have seen. Doing something there starts a new branch; the one you leave is kept.
help-signs = ● has happened, ○ is to come, ◐ is partly both. ▌ is at what has just changed, ┃ at what a step or a demo is about. The timeline is stretched where its labels need room.
help-page = On the page
help-choice = In the options of a dialog
help-field = In a field
help-reading = While reading
help-choices = What this simulator assumes where the documentation is silent, and what it leaves out
choice-credit-instant = The days of the credit are 24 hours each, from the sign-up on: it does not expire at the end of a day.
choice-late-upgrade = After a late upgrade, the offer ID changes at once.
choice-no-credit = An offer without a credit gets its new offer ID with the upgrade.
choice-deletion = A disabled subscription is deleted after { $deletion-days } days; sources say 30 to 90.
choice-free-services = The months of free services count from the sign-up.
choice-forecast = The forecast continues the last { $forecast-days } days; the documentation does not say which days it was made from.
choice-request = A transfer request expires after { $request-days } days.
choice-reported-usage = In a transfer, the sender pays for usage until the recipient accepts, even if it is reported later.
choice-recipient = In a transfer, the recipient's country, payment method and entitlement to the offer are not checked.
choice-unpaid = A bill that stays unpaid has no further consequences; by the documentation, the subscription is cancelled in the end.
choice-payment-method = An upgrade needs a payment method that was added before; the documentation only describes an upgrade that asks for a card itself.
choice-purchases = Purchases outside the credit, such as Marketplace services or support plans, are not simulated.
choice-offers = Credit, spending limit and usage are simulated for these offers only: { $simulated }.

## Answering questions
ask-field-right = valid
ask-transfer-moves = What is transferred: billing ownership, with all resources.
ask-transfer-stays = Your billing history stays with you.
ask-answer-transfer = The recipient's mail (simulated)
ask-answer-transfer-accept = Accept the transfer
ask-answer-transfer-decline = Decline the transfer
ask-answer-transfer-no = Answer later
ask-answer-transfer-means = Whoever accepts pays for the subscription from then on.
mail-from = From: { $from }
mail-to = To: { $to }
mail-date = Date: { $at }
mail-subject = Subject: request to take over an Azure subscription
mail-text = { $from } asks you to take over the billing of the subscription "{ $name }".
mail-subscription = The subscription ID stays { $id }. The sender pays for usage until you accept.
mail-expires = The request expires in { $until }.
ask-add-usage = Add usage
ask-add-usage-text = The simulator adds this usage all at once.
ask-add-usage-yes = Add this amount
ask-add-usage-rest = Use up the remaining credit: { $amount }
ask-add-usage-no = Add nothing
ask-add-usage-field = Amount
ask-add-usage-means =
    { $has-credit ->
        [no] There is no credit: all of it is billed.
       *[yes] It is paid from the credit first. What the credit does not cover is billed only if the spending limit is off.
    }
ask-add-usage-none = It would have no effect. Usage counts only while the subscription is active or past due, and only with these offers: { $metered }.
ask-add-usage-unknown = It would have no effect: the credit, from which usage is taken, is not in the export. Enter it first.
ask-add-usage-not-a-number = Enter an amount such as 12.50: digits, and at most one comma or point.
ask-add-usage-not-above-zero = The amount must be above zero.
ask-add-usage-too-many-decimals =
    { $decimals ->
        [0] { $currency } has no decimals.
       *[other] { $currency } has { $decimals } decimals.
    }
ask-add-usage-too-many-decimals-unknown = Enter at most { $decimals } decimals. The currency is not in the export.
ask-add-usage-too-large = That is more than 1,000,000,000,000,000.

## Signing in
sign-in-title = Sign in
sign-in-text = Select an account. You are not asked for a password: this is a simulation.
sign-in-current = { $email } (signed in)
sign-in-other = Use another account
sign-in-field = E-mail

## Time
events-title = Events
go-to-title = Go to a point in time
go-to-field = Date or offset
go-to-text = For example 2019-01-26, 2019-01-26 09:15, +9d12h or -2d. Dates are in { $zone }; offsets count from the time on the clock.
go-to-refused = This is outside the years 2000 to 2100. Type 2019-01-26, 2019-01-26 09:15, +9d12h or -2d.
go-to-unreadable = Not a date or an offset. Type 2019-01-26, 2019-01-26 09:15, +9d12h or -2d.
time-skipped = Clocks were set forward there, from { $before } to { $after }: that time does not exist.
branches-title = Branches
branches-text = Doing something in the past starts a new branch. The branches you leave are kept.
branch-this = This branch, up to { $at }
branch-other = Another branch, up to { $at }
branch-nothing-done = nothing was done
branch-act = { $at } { $what }

## Usage
usage-title = USAGE OF "{ $name }"
usage-credit = { $used } used of { $granted }; { $end }
usage-left = { $left } left until { $until }
usage-billed = { $amount } billed
usage-no-forecast = The forecast starts three days after the sign-up and is shown while the subscription runs.
usage-none = No usage so far.
usage-not-entered = What was used is not entered: neither what is left is known nor how long it lasts.
usage-not-entered-in-full = What is not entered is not counted as used: at most this much is left, and how long it lasts is not known.
usage-not-counted = What is not entered is not counted as used.
usage-not-exported = What was used is not in the export.
usage-currency-not-exported = The currency is not in the export, so amounts stand without one.
download-title = Download usage details
download-text = Saves the usage of each day in a new CSV file for a spreadsheet.

## Two futures
what-if-title = WHAT IF?  "{ $name }", from { $at }
what-if-upgrade = Upgrade
what-if-use-up = Use up the credit
what-if-nothing = Do nothing
plan-step = { $what } { $when }
plan-upgrade-now = Upgrade now
plan-use-up-now = Use up the credit now
plan-and-use-up = use up the credit
plan-and-use-up-now = use up the credit now
what-if-never = never
what-if-now = now
what-if-undated = date not in the export
what-if-day = on { $date }
what-if-past = too late: that was { $when }
what-if-no-credit = { $when } there is no credit left
what-if-no-credit-now = there is no credit left
why-future-impossible = This is not possible: { $reason }.
plans-differ = differs from the first plan that is possible
what-if-without-credit = this offer has no credit
what-if-problem = Not possible
what-if-after-trial = After the trial
what-if-status-now = Status afterwards
what-if-disabled = Disabled
what-if-disabled-until-upgrade = { $disabled }, until the upgrade
what-if-disabled-until-upgrade-undated = until the upgrade; since when and why is not in the export
what-if-credit-used-up = { $used } used up { $at }
what-if-credit-forfeited = { $used } used, { $forfeited } forfeited { $at }
what-if-credit-forfeited-given = { $used } used (with the scenario's usage), { $forfeited } forfeited { $at }
what-if-credit-unknown = { $used } used so far; what is left is forfeited on { $at }
what-if-credit-untold = usage not entered; what is left is forfeited on { $at }
what-if-credit-told-in-part = usage not entered in full; what is left is forfeited on { $at }
what-if-offer = Offer ID changes
what-if-transfer = Transferable from
what-if-until = with the usage that the scenario has, up to and including { $until }; later usage is not known
what-if-until-nothing = no further usage is known
what-if-until-unknown = what you will use is not known
what-if-until-untold = what was and will be used is not known
what-if-until-untold-so-far = what was used so far is not known
what-if-until-expected = { $daily } a day as you expect, up to and including { $until }
what-if-note = Billed up to and including { $until }, with the usage that the scenario has; usage after that is not known.
what-if-note-nothing = No further usage is known, so no more usage is billed.
what-if-note-expected = This counts the { $daily } a day that you expect, up to and including { $until }.
what-if-note-forecast = Here each day's usage falls in the middle of the day; the forecast spreads it evenly, so the dates can differ by a day.
what-if-note-unknown = What you will use is not known: no usage is counted from now on.
what-if-note-untold = Neither what was used nor what you will use is known: no usage is counted.
what-if-note-untold-so-far = What was used so far is not known, so what you expect per day is not counted.
what-if-note-limit = The spending limit is on: no usage is billed, however much is used.
what-if-note-stopped = The subscription does not run, so no more usage is billed.
what-if-advice-expected = To compare bills, enter what you expect to use per day.
what-if-advice-used = To compare bills, enter what was used so far.
what-if-advice-all = To compare bills, enter what was used and what you expect per day.
what-if-deleted = Deleted
what-if-keeps = { $name } keeps the subscription; { $amount } is billed up to and including { $date }.
what-if-keeps-unbilled = { $name } keeps the subscription; no usage is billed up to and including { $date }.
what-if-keeps-unused = { $name } keeps the subscription; no further usage is known.
what-if-interrupted = { $name } is disabled from { $disabled } until the upgrade on { $upgraded }.
what-if-interrupted-at-once = { $name } is disabled at { $disabled } and upgraded at once.
what-if-keeps-unknown = { $name } keeps the subscription; what is billed depends on your usage.
what-if-ends = { $name } is disabled on { $disabled } and deleted on { $deleted }.
what-if-ends-undeleted = { $name } is disabled on { $disabled }.
what-if-ends-undated = { $name } will be disabled; the date is not in the export.
what-if-ends-over = { $name } stays as it is: { $status }.
what-if-stays-disabled = { $name } stays disabled and is deleted on { $deleted }.
what-if-stays-disabled-undeleted = { $name } stays disabled.
what-if-impossible = { $name } is not possible.
what-if-alike = A and B lead to the same result.
what-if-administrator = Only the Account Administrator, { $administrator }, can upgrade.
what-if-only = only with { $name }
what-if-earlier =
    { $days ->
        [one] { $days } day earlier with { $name }
       *[other] { $days } days earlier with { $name }
    }
what-if-sooner = earlier with { $name }
what-if-more = { $amount } more with { $name }
what-if-goes-on = only { $name } goes on
what-if-same = The same with both
what-if-difference = Difference

## Why
why-title = Why? { $what }
why-title-not = Why not? { $what }
why-banner = The Upgrade now banner
why-futures = Why do they end like this?
why-ends = This clears by itself, at the latest in { $until }
why-ends-offer = The offer ID changes by itself, at the latest in { $until }
why-documented = Documented behaviour of the Account Center, 2017 to 2019.
why-choice = A choice of this simulator: the documentation is silent or contradicts itself.
why-not-simulated = A choice of this simulator, which does not simulate everything about this offer.
event-used = { $amount } used
event-used-parts = { $whole } used: { $parts }
used-from-credit = { $amount } from the credit
used-billed = { $amount } billed
used-beyond = { $amount } beyond the credit, neither billed nor counted
event-used-daily = { $amount } a day for { $days } days: { $total }
event-used-spread = { $total } in { $days } amounts up to and including { $until }, spread evenly
event-used-irregularly = { $times } amounts up to and including { $until }: { $total }
sum-left = { $granted } granted − { $used } used = { $left } left
sum-forfeited = { $granted } granted − { $used } used = { $forfeited } forfeited
sum-used = { $credit } from the credit + { $billed } billed = { $total } used
sum-billed = { $billed } billed in all
sum-peak = Day { $day }: { $total }, the peak
sum-peak-of-parts = Day { $day }: { $parts } = { $total }, the peak
sum-peak-of-many = Day { $day }: { $times } amounts = { $total }, the peak
number-of-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
sum-mean = { $used } in { $window } = { $daily } per day
sum-lasts = { $left } left × { $window } ÷ { $used } used = { $time }
sum-lasts-expected = { $left } left ÷ { $daily } expected per day = { $time }
sum-predicted = { $used } used before today + { $days } × { $daily } = { $total } at the end
why-later-name = Later, this offer was called { $name }.
topic-status = Status
topic-deletion = Deletion date
topic-offer = Offer
topic-offer-id = Offer ID
topic-spending-limit = Spending limit
topic-billed = What is billed
topic-credit = Remaining credit
topic-credit-end = When the credit ends
topic-daily-use = Daily usage
topic-forecast = Forecast
topic-transfer = Transfer
topic-offer-change = When the offer ID changed
topic-free-services = Free services
topic-next-change = What changes next
why-trial-runs = The subscription is active until its credit is used up or its { $days } days are over, whichever is first. Then it is disabled. If you do nothing, no usage is ever billed.
why-seen-running = The export says that the trial is still active, though its { $days } days should be over by the estimated date of the sign-up. What the export says counts here.
why-state-not-understood = The export has no state that this program knows. Here the subscription counts as active until a known date arrives or you enter something.
why-upgraded-runs =
    { $has-credit ->
        [no] After an upgrade, the subscription stays active. All usage is billed.
       *[yes] After an upgrade, the subscription stays active. Usage beyond the credit is billed.
    }
why-runs = A subscription with this offer stays active until it is cancelled or a bill goes unpaid.
why-runs-until-cancelled = In this simulator, a subscription with this offer stays active until it is cancelled.
why-enabled-by-upgrade = The subscription was disabled until the upgrade, which enabled it again. What is still there can be used, and usage that no credit covers is billed.
why-past-due = A bill was not paid in time. The subscription keeps running, and is active again once the bill is paid. According to the documentation it is cancelled if nobody pays; that is not simulated.
why-cancelled = The subscription was cancelled. Its resources stopped at once, and it is deleted up to { $deletion-days } days later. Only { $reactivatable } can be reactivated here; for other offers, the documentation sends you to support.
why-limit-reached = The credit was used up while the spending limit was on. The subscription is disabled and no usage is billed. After an upgrade, what is still there can be used again.
why-trial-expired = The { $days } days were over and nobody had upgraded. The subscription is disabled and no usage is billed. After an upgrade, what is still there can be used again.
why-end-undated = The subscription will be disabled once the credit is used up or the { $days } days are over, whichever is first. The sign-up is not in the export, so the date is not known.
why-deletion = A disabled subscription is deleted up to { $deletion-days } days later. Sources say 30 to 90 days; here it is { $deletion-days }. Deletion is final.
why-deletion-undated = A disabled subscription is deleted up to { $deletion-days } days later, and that is final. Since when it is disabled is not in the export, so the date is not known.
why-transferred = The recipient accepted the transfer and has paid since then. The ID, the offer and the dates stay as they were.
why-offer-as-signed-up = This is the offer you signed up for. An upgrade changes it; during a trial, only once the credit is used up or its days are over.
why-offer-stays = This is the offer of the sign-up. It cannot be upgraded in the Account Center, so it stays.
why-offer-exported = This is the offer that the export gives. With which offer somebody signed up is not in it. In the Account Center it cannot be upgraded.
why-offer-not-exported = Which offer this is, is not in the export.
why-offer-waits = An upgrade does not change the offer ID at once. It changes when the credit is used up or the { $days } days are over, whichever is first. You have not missed a step.
why-offer-seen-changed = It was upgraded, and the export has the new offer ID. When that changed is not in the export: it was when the credit was used up or the { $days } days were over.
why-offer-after-credit = The credit was used up before the { $days } days were over, and the offer ID changed then.
why-offer-after-thirty-days = The { $days } days were over before the credit was used up, and the offer ID changed then.
why-offer-after-late-upgrade = The upgrade came after the credit had ended, so there was nothing to wait for: the offer ID changed with it.
why-offer-with-upgrade = { $offer } has no credit to wait for: the offer ID changed with the upgrade.
why-limit-on = There is a spending limit: usage beyond the credit is never billed. Only an upgrade turns it off.
why-limit-off = The upgrade turned the spending limit off for good. It cannot be turned on again.
why-limit-never = This offer has no credit and no spending limit: usage is billed.
why-limit-none = This offer has no credit, so there is nothing to limit.
why-limit-not-simulated = The spending limit is not simulated for this offer.
why-limit-not-exported = The spending limit is not in the export.
why-credit-left = The credit granted at sign-up, minus what has been used since.
why-credit-given = The credit is shown as it was given. How it is used is not simulated for this offer.
why-exported = The export says so, but not why or since when. It stays that way until a known date arrives or you enter something here.
why-export-made = What is not known otherwise comes from this export.
why-credit-not-exported = An export tells no amount of a credit, nor what was used of it. The portal shows both.
why-usage-not-told = Nobody has entered all that was used of the credit, so what is left is not known, and there is no forecast. The portal shows what was used; it is entered under "{ own-used }".
why-from-export = From the export.
why-usage-told = ≈ You entered one amount as of { $at }. It is spread evenly over the days on which the subscription ran, an estimate.
why-credit-kept = Upgrading does not cost any credit: what is left is kept until it is used up or the full { $days } days are over.
why-credit-stopped = What is left of the credit cannot be used while the subscription is disabled, and it still expires after the { $days } days.
why-credit-used-up = All of the credit has been used. It is not renewed.
why-credit-forfeited = The { $days } days are over. The credit that was left then is forfeited.
why-credit-ends = The credit lasts for { $days } days from the sign-up, upgraded or not. Here that is { $days } times 24 hours, to the second; the documentation also speaks of whole days.
why-daily-use = The usage in each 24 hours since the sign-up: what the credit paid and what is billed. Usage that is neither paid nor billed is not counted.
why-daily-use-drawn = Where the page has no room for the chart, a line shows the last { $days } days.
why-forecast = This is how long the credit lasts if usage goes on as in the last seven days (in the first week: since the sign-up). It is shown from three days after the sign-up.
why-forecast-expected = This is what you expect to use per day, not what was used so far.
why-billed = With the spending limit off, usage that the credit does not cover is billed.
why-billed-without-credit = This offer has no credit and no spending limit: all usage is billed.
why-free-services = Some free services are included for { $months } months, and continue after an upgrade. Here the months count from the sign-up.
why-free-services-stopped = The free services run only while the subscription runs. Their { $months } months go on all the same.
why-free-services-deleted = The free services ended when the subscription was deleted.
why-free-services-transferred = The free services went with the subscription when it was transferred.
why-transfer-possible = It is active, its offer ID can be transferred, and no request is pending: it can be transferred now.
why-id-stays = The subscription got its ID at sign-up. Neither an upgrade nor a transfer changes it.
why-request-expires = A transfer request expires if nobody answers. Here that takes { $request-days } days; the documentation gives no period.
why-upgrade-possible = It can be upgraded: you are the Account Administrator, and the offer can be upgraded. It never happens by itself. (That a payment method must be there first is a choice of this simulator.)
why-upgrade-late = The trial has ended, but it can still be upgraded until it is deleted. After the upgrade, what is still there can be used again and is charged from then on.
why-upgrade-if-ended = If the trial has ended, it can still be upgraded until it is deleted. After the upgrade, what is still there can be used again and is charged from then on.
why-cancel-possible = The Account Administrator can cancel a subscription that is running. It is disabled at once.
why-reactivate-possible = It was cancelled, its offer ID is that of Pay-As-You-Go, and it is not deleted yet: it can be reactivated.
why-upgrade-instead = To bring back a trial that has ended, upgrade it.
why-payment-method-possible = There is no payment method yet, and an upgrade needs one.
why-pay-bill-possible = A bill is unpaid. The subscription is active again once it is paid.
why-request-open = The request waits for the recipient, who can accept or decline. Until then the sender can withdraw it.
why-usage =
    { $has-credit ->
        [no] There is no credit: all usage is billed.
       *[yes] Usage is paid from the credit first. What the credit does not cover is billed only if the spending limit is off.
    }
why-signed-up = Everything starts with the sign-up: all days and months count from here.
why-done = Somebody did this. Only acts like this one are recorded; everything else follows from the rules.
why-nothing-next = Nothing changes by itself.
why-nothing-next-here = In this simulator, nothing changes by itself.
why-not-not_created = At this time, nobody has signed up for it yet.
why-not-transferred = It was transferred: the recipient pays for it and manages it now, outside this simulator.
why-not-deleted = It is deleted, and that is final.
why-not-disabled = It is disabled. Only a subscription that runs can be transferred or cancelled.
why-not-cancelled = A cancelled subscription cannot be upgraded. Pay-As-You-Go can be reactivated instead; for other offers, the documentation sends you to support, within { $deletion-days } days.
why-not-past_due = A bill is unpaid. Pay it first.
why-not-not_administrator =
    { $administrator ->
        [none] Only the Account Administrator, the person who signed up, can do this. Sign in with that account.
       *[other] Only the Account Administrator, the person who signed up, can do this: { $administrator }. Sign in with that account.
    }
why-not-already_upgraded = It has already been upgraded, which happens only once. You have not missed a step.
why-not-offer_not_upgradable =
    { $by-support ->
        [yes] Only these offers can be upgraded in the Account Center: { $upgradable }. For { $offer }, the documentation sends you to support.
       *[no] Only these offers can be upgraded in the Account Center: { $upgradable }.
    }
why-not-no_payment_method = Here, an upgrade needs a payment method, and there is none.
why-not-not_cancelled = Reactivate is for subscriptions that are disabled because they were cancelled, and this one is not.
why-not-cancellation_unknown = Reactivate is for cancelled subscriptions. Whether this one was cancelled is not in the export.
why-not-offer_not_reactivatable = Reactivate works only for { $reactivatable }, and this subscription has another offer ID. For other offers, the documentation sends you to support, within { $deletion-days } days of the cancellation.
why-not-not_upgraded =
    { $has-credit ->
        [yes] A subscription with this offer can be transferred only after an upgrade, once the offer ID has changed.
       *[no] A subscription with this offer can be transferred only after an upgrade.
    }
why-not-waiting_for_offer_change = It is upgraded, but it still has the offer ID of the sign-up. That changes when the credit is used up or the { $days } days are over; only then can it be transferred.
why-not-offer_not_transferable = Subscriptions with this offer cannot be transferred in the Account Center. For some offers the documentation names another way: support, or a portal of their own.
why-not-offer_unclear = The export leaves open which offer this is. Some offers can be upgraded, transferred or reactivated in the Account Center, others cannot.
why-not-request_pending = A request is already pending. Wait for the answer or withdraw it. Here a request expires after { $request-days } days; the documentation gives no period.
why-not-recipient_invalid = Enter an e-mail address: a name, one @ and a domain with a dot.
why-not-recipient_is_administrator = A subscription cannot be transferred to its own Account Administrator.
why-not-no_request = No transfer request is waiting for an answer.
why-not-spending_limit_not_off = There are bills only when the spending limit is off.
why-not-not_past_due = The subscription is not past due.
why-not-payment_method_present = There is already a payment method.
why-not-usage_not_simulated = Usage is not simulated for this offer.
why-not-amount_invalid = Enter an amount above zero: digits, with at most one point or comma, and no more decimals than the currency has.
why-not-name_invalid = A name needs a visible character, and may have no control characters or direction overrides.

## Help: every key
help-time = Time
help-usage = On the usage page
help-what-if = While comparing two futures
help-pages = On every page
help-choice-and-field = In a dialog with options and a field
help-line = In a single field
help-filter = In the filter of the list
help-list = In the list
help-filtered = In the filtered list
help-why = In a "Why?" answer
help-events = In the list of events
help-anywhere = Everywhere
key-next-area-help = select the next section: list, page, actions, timeline
key-previous-area-help = select the previous section
key-press-help = open the selected line, or ask why
key-why-help = ask why the selected line says what it says
key-what-if-help = compare two futures
key-usage-help = show the usage
key-sort-help = sort the list in another order
key-filter-help = filter the subscriptions by text
key-sign-in-help = sign in as another person
key-copy-help = copy the value of the selected line
key-copy-link-help = copy a link to what is shown (in a browser)
key-next-language-help = switch to the next language
key-local-time-help = switch between UTC and local time
key-toggle-mouse-help = turn mouse support on or off
key-download-help = download usage details as CSV
key-back-help = back to the subscription
command-add-usage-help = add usage manually
command-answer-transfer-help = answer the transfer request as its recipient
key-next-day-help = move time forward by a day
key-previous-day-help = move time back by a day
key-next-hour-help = move time forward by an hour
key-previous-hour-help = move time back by an hour
key-sign-up-help = move time back to the sign-up
key-start-help = move time back to where the clock started
key-last-change-help = move time to the last known change
key-go-to-help = enter a date or an offset such as +9d to go there
key-go-to-typed-help = start entering a date
key-events-help = show all events, and why they happen
key-branches-help = switch to another branch
key-setting-up-help = select the setting above
key-setting-down-help = select the setting below
key-other-future-help = change to the other future
key-earlier-help = do it earlier, or never
key-later-help = do it later
key-keep-filter-help = show only these subscriptions
key-show-all-help = go back to the list; there, show all subscriptions again
key-next-part-help = ask why about the next line
key-previous-part-help = ask why about the previous line
key-go-there-help = move time to the selected event
palette-title = Which action?
palette-nothing = Nothing matches.
## The inspector
inspect-title = Inspector
inspect-goal = Goal of this step
inspect-goal-hidden = Shown once the step is done.
inspect-met = met
inspect-unmet = not met
inspect-found = { $condition }, but it is { $found }
inspect-no-subscription = { $condition }, but there is no such subscription now
inspect-subscription = Subscription { $name }
help-palette = In the command palette
help-help = In this help
key-palette-help = find any action by typing a few letters
key-do-it-help = run the selected action
key-search-help = search the help

## Own
key-own-help = enter your own trial, or change what you entered
key-retract-help = take back something that was entered or done by mistake
retract-title = Take back
retract-text = What you entered or did here by mistake, the latest first. It is removed, as if it had not happened; nothing changes in Azure.
help-form = In a form
own-title = Your own trial
own-text = Nothing is sent anywhere. What you enter is kept on this machine and changes nothing in Azure.
own-signed-up = Signed up
own-credit = Credit
own-used = Used so far
own-per-day = Use per day
own-upgraded = Upgraded
own-signed-up-help = Date and time of the sign-up, in { $zone }, such as 2026-11-20 14:20. The confirmation mail has it.
own-credit-help = The amount with its currency, such as 170 EUR. Empty means 200 USD.
own-credit-help-exported = The amount with its currency, such as 170 EUR. Empty means that it is not known.
own-used-help = What was used up to now. It is spread evenly over the days on which the subscription ran, as an estimate.
own-per-day-help = What you expect to use per day from now on. Only the forecast and the comparison of two futures use it.
own-upgraded-help = Date and time of the upgrade, in { $zone }. Leave it empty if you have not upgraded.
own-take-back = To take it back, {"{empty the field or |}"}type none.
own-no-time = This is not a date. Write it like 2026-11-20 or 2026-11-20 14:20.
own-skipped = { time-skipped }
own-in-future = This is in the future.
own-too-early = This is before the year 2000.
own-no-amount = This is not an amount above zero. Write it like 12.50.
own-no-usage = Enter an amount that is not below zero, such as 12.50.
own-too-many-decimals = { ask-add-usage-too-many-decimals }
own-other-currency = This is not the currency of the credit.
own-unknown-currency = No currency has this code. The code of the euro, for example, is EUR.
own-more-than-credit = This is more than the credit. That is only possible after an upgrade: enter when that was, too.
own-credit-needed = Enter the amount: only in US dollars is it the same for everybody.
own-currency-needed = Add the currency, such as 170 EUR.
own-before-sign-up = This is before the sign-up.
own-upgrade-refused = The trial could not be upgraded at that time.
key-simulate-help = play with your real subscriptions, or go back to them
