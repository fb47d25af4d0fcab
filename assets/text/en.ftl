### English. One message a thing; the words follow the old Account Center.

## Numbers, amounts, dates
list-separator = { ", " }
clause-separator = { "; " }
label-value = { $label }: { $value }
words-note = { $words } ({ $note })
number-words = { $number }. { $words }
word-quoted = "{ $word }"
sentence-separator = { " " }
reason-and-more = { $reason } (+{ $more })
reasons-more =
    { $more ->
        [one] { $reasons } (+{ $more } reason)
       *[other] { $reasons } (+{ $more } reasons)
    }
words-until = { $words } { $until }
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
status-unknown = Unknown
disabled-cancelled = cancelled { $at }
disabled-spending_limit_reached = credit used up { $at }
disabled-credit_expired = end of the { $days } days, { $at }
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
refusal-briefly-not_administrator = not the administrator
refusal-already_upgraded = already upgraded
refusal-offer_not_upgradable = this offer cannot be upgraded
refusal-no_payment_method = there is no payment method
refusal-not_cancelled = it is not cancelled
refusal-briefly-not_cancelled = not cancelled
refusal-cancellation_unknown = whether it was cancelled is not in the export
refusal-offer_not_reactivatable = it needs Pay-As-You-Go
refusal-not_upgraded = it is not upgraded
refusal-waiting_for_offer_change = the offer ID has not changed yet
refusal-briefly-waiting_for_offer_change = offer ID not changed yet
refusal-offer_not_transferable = this offer cannot be transferred
refusal-offer_unclear = which offer it is, is not in the export
refusal-request_pending = a request is pending
refusal-recipient_invalid = not a valid e-mail address
refusal-recipient_is_administrator = the recipient is the Account Administrator
refusal-no_request = no request is pending
refusal-spending_limit_not_off = the spending limit is not off
refusal-not_past_due = it is not past due
refusal-payment_method_present = there is already a payment method
refusal-usage_not_simulated = usage is not simulated for this offer
refusal-amount_invalid = not a valid amount
refusal-name_invalid = not a valid name

## Changes that come by themselves
change-credit_expires = the credit expires
change-offer_changes = the offer ID changes
change-disabled = the subscription is disabled
change-deleted = the subscription is deleted
change-free_services_end = the free services end
change-transfer_request_expires = the transfer request expires
brief-credit_expires = credit expires
brief-offer_changes = new offer ID
brief-disabled = disabled
brief-deleted = deleted
brief-free_services_end = free services end
brief-transfer_request_expires = request expires
cause-credit_used = the credit was used up
cause-thirty_days = the { $days } days are over
cause-upgrade = upgraded
cause-used-before = the credit was already used up
cause-over-before = the { $days } days were already over

## What happened
event-signed-up = signed up
event-credit-used-up = credit used up
event-credit-expires = credit ends, what is left is forfeited
event-credit-expired = credit ends, { $amount } forfeited
event-offer-changed = new offer ID: { $cause }
event-disabled-cancelled = disabled: cancelled
event-disabled-spending_limit_reached = disabled: the credit was used up
event-disabled-credit_expired = disabled: the { $days } days are over
event-deleted = deleted
event-free-services-ended = free services end
event-request-expired = transfer request expires
act-usage = usage
act-usage-of = { $amount } used
act-upgrade = upgraded, new name { $name }
act-upgrade-same-name = upgraded
act-cancel = cancelled
act-reactivate = reactivated
act-bill-unpaid = bill unpaid
act-bill-paid = bill paid
act-add-payment-method = payment method added
act-request-transfer = transfer requested: { $recipient }
act-accept-transfer = transfer accepted
act-decline-transfer = transfer declined
act-cancel-transfer = transfer request withdrawn

## The page
account-center = Account Center
simulated = simulated
simulated-mark = SIMULATED
live-mark = LIVE
clock-paused = paused
rate-times = ×{ $rate }
rate-days =
    { $count ->
        [one] { $count } day/s
       *[other] { $count } days/s
    }
rate-hours = { $count } h/s
rate-minutes = { $count } min/s
live = real clock
title-subscriptions = SUBSCRIPTIONS
title-status = SUBSCRIPTION STATUS
title-credit = CREDIT
title-transfer = TRANSFER
title-free-services = FREE SERVICES
title-subscription-id = SUBSCRIPTION ID
topic-subscription-id = Subscription ID
title-actions = WHAT YOU CAN DO
title-history = EVENTS
title-usage = DAILY USAGE
label-name = Name
label-status = Status
label-offer = Offer
label-offer-id = Offer ID
label-offer-change = Offer change
label-spending-limit = Spending limit
label-credit = Credit
label-daily-usage = Daily usage
label-forecast = Forecast
label-billed = Billed
what-if-billed-unknown = depends on your usage
what-if-billed-so-far = { $billed } so far; what comes depends on your usage
what-if-billed-untold = not known
label-upgrade = Upgrade
label-transfer = Transfer
label-free-services = Free services
label-next = Next
label-deletion = Deleted in
no-subscription-yet = There is no subscription yet at this time.
too-small = Terminal too small: { $needed } needed, { $there } available. { $quit } quits; --plain works at any size.
upgrade-now = Upgrade now
banner-trial = Your trial ends on { $date }. Upgrade and keep your credit.
banner-last-day = Less than a day left. Upgrade to keep everything running.
banner-seen-running = The { $days } days should be over; the export says it is active.
banner-ended = Your trial has ended. Upgrade to use its resources again.
banner-disabled = If the trial has ended, an upgrade brings it back.
banner-no-credit = Upgrade when { $offer } is no longer enough.
banner-undated = Your trial will end. Upgrade and keep your credit.
brief-banner-undated = trial will end
brief-banner-no-credit = can be upgraded
brief-banner-ended = trial has ended
brief-banner-last-day = less than a day left
brief-banner-seen-running = { $days } days should be over
brief-banner-trial = trial ends { $date }
credit-left = { $left } left of { $granted }
credit-untold = { $granted } granted; usage not entered
credit-at-most = at most { $left } of { $granted } left; usage not entered in full
credit-ends-in = ends in { $countdown }
credit-stopped = not usable while disabled
credit-ends-at = ends { $at }
credit-days = { $left } of { $days } days left
credit-used-up = used up { $at }
last-full-day = last full day { $date }
around-day = around { $day }
estimated = ≈ { $value }
credit-expired = { $amount } forfeited { $at }
credit-not-simulated = { $amount }, not simulated for this offer
used-a-day = daily usage
at-most = peak { $amount }
at-most-said = { at-most } on day { $day }
same-each-day = { $amount } each day
none-in-days = none in the last { $days } days
usage-legend-bars = █ per day, peak { $most } on day { $day }
usage-legend-bars-even = █ per day, { $most } each day
usage-legend-columns = █ highest day of each column (up to { $count } days), peak { $most } on day { $day }
usage-legend-columns-peak = █ max of { $count } days, peak { $most } on day { $day }
usage-legend-columns-short = █ the highest day of up to { $count }
usage-legend-total = ━ total
usage-legend-forecast = • forecast
usage-legend-credit = ┄ credit { $granted }
forecast = { $daily } per day; { $end }
forecast-mean = { $daily } per day over the last { $days } days; { $end }
forecast-expected = { $daily } per day, as you expect; { $end }
forecast-lasts = at this rate the credit lasts until the end
forecast-runs-out = at this rate the credit is used up around { $day }
offer-waits = to { $offer-id } once the credit is used up, or at the latest in { $until }
offer-waits-disabled = to { $offer-id } in { $until }
offer-changed = offer ID changed { $at }: { $cause }
possible = possible
upgraded = upgraded { $at }
not-possible = not possible: { $reasons }
not-possible-briefly = not possible
transfer-possible = possible now
transfer-once-upgraded = possible after an upgrade, once the offer ID has changed
transfer-after-upgrade = possible after an upgrade
transfer-waits = nothing to do: the offer ID changes by itself, at the latest in
transfer-waits-briefly = new offer ID at the latest in
offer-becomes = { $offer } by { $date }
offer-becomes-said = { $before }; becomes { $offer } by { $date }
transfer-pending = request sent to { $recipient }; it expires in
above-countdown = { $words }:
free-services-over = over since { $at }
free-services-not-usable = not available now
free-services-deleted = gone with the subscription
free-services-transferred = they went with the subscription

## Commands
command-upgrade = Upgrade now
command-transfer = Transfer subscription
command-cancel-transfer = Withdraw the request
command-cancel = Cancel subscription
command-reactivate = Reactivate
command-payment-method = Add a payment method
command-pay-bill = Pay the bill
done-upgrade = Upgraded. You keep your remaining credit until the { $days } days are over.
done-upgrade-undated = Upgraded. You keep any credit that is left until its { $days } days are over. When that is, is not in the export.
done-upgrade-no-credit = Upgraded. Your usage is billed from now on.
done-request-transfer = Transfer request sent.
done-cancel-transfer = Transfer request withdrawn.
done-cancel = Subscription cancelled.
done-reactivate = The subscription is active again.
done-reactivate-past-due = The subscription is reactivated; a bill is still unpaid.
done-add-payment-method = Payment method added.
done-bill-paid = Bill paid.
notice-refused = { $command } is not possible: { $reasons }.
notice-no-event = No more events in that direction.
notice-real-clock = The real clock cannot be moved.
notice-dropped = Removed, because no longer possible: { $what }.
notice-saved = Saved. Open it with: account-center --scenario { $path }
notice-full = This subscription cannot hold any more events.

## Dialogs
processing = Processing your request…

## The timeline
timeline-now = now
timeline-signed-up = sign-up
timeline-upgraded = upgraded
timeline-request = request
timeline-credit-ends = credit ends
timeline-offer-changes = offer ID changes
timeline-deleted = deletion

## Keys: short for the footer, whole for the help
key-up = up
key-down = down
key-next-event = next event
key-pause = pause
key-faster = faster
key-quit = quit
key-help = help
key-choose-up = up
key-choose-down = down
key-switch-focus = switch
key-confirm = confirm
key-next-field = next field
key-leave = back
key-scroll-up = up
key-scroll-down = down
key-read-back = up
key-read-on = read on
key-close = close
keys-select = select
keys-when = when
keys-scroll = scroll

## The page
looking-back-mark = LOOKING BACK
looking-back = You are looking back: the clock has already been at { $at }. Doing something here starts a new branch.
notice-only-one = There is only one subscription.
command-answer-transfer = Answer as the recipient
command-add-usage = Add usage
notice-branched = The future you saw is kept: { $key } returns to it.
notice-no-branch = There is only one branch so far. Go back in time and do something else to start another.
notice-returned = Switched to the other branch, { $at }.
notice-no-futures = Nothing to compare: neither an upgrade nor using up the credit is possible now.
notice-setting-done = It is already upgraded, so this cannot be changed.
notice-setting-first = This is the first choice; there is nothing earlier.
notice-setting-last = This is the last choice; there is nothing later.
notice-fastest = This is the fastest.
notice-slowest = This is the slowest.
notice-no-usage = Usage is not simulated for this offer.
notice-signed-in = Signed in as { $email }.
notice-sorted-scenario = Sorted as in the scenario.
notice-sorted-next-change = Sorted by next change, soonest first.
notice-sorted-name = Sorted by name.
notice-sorted-status = Sorted by status, most urgent first.
notice-sorted-credit-left = Sorted by the share of the credit that is left, smallest first.
notice-copied = Copied: { $value }
notice-copied-id = Copied the subscription ID: { $id }
notice-link-copied = Copied a link. It opens what you see, on any machine.
notice-link-too-large = This is too large for a link. Save it as a scenario instead.
notice-no-links = A link can be copied only in a browser. Here, save a scenario instead.
notice-mouse-on = Mouse on: click to choose, scroll with the wheel.
notice-mouse-off = Mouse off: you can select text.
notice-stops = A fast clock stops at the next event.
notice-runs-on = A fast clock no longer stops at events.
notice-stopped = the clock has stopped ({ $key } starts it again)
first-step-next-event = New here? Press {"{next-event}"} to go to the next event.
first-step-why = Press {"{why}"} to ask why the selected line says what it says.
first-step-help = Press {"{help}"} for all keys, or {"{walkthroughs}"} for a walkthrough.
notice-zone = Times are shown in { $zone }.
notice-earlier-of-two = Clocks show that time twice. The earlier one is taken: { $at }.
notice-downloaded = Usage details saved in { $path }.
done-usage = Usage recorded.
done-bill-unpaid = The bill is now unpaid.
done-accept-transfer = The recipient accepted: the subscription is transferred.
done-decline-transfer = The recipient declined. You can send another request.
key-next-area = next section
key-why = why?
key-what-if = what if?
key-download = download
key-add-usage = add usage
key-back = back
key-press = open
key-show-all = show all
key-list = list
key-events = events
key-setting-up = up
key-setting-down = down
key-other-future = A/B
key-earlier = earlier
key-later = later
key-keep-filter = apply
key-next-part = next
key-go-there = go there
key-do-it = run
key-search = search

## Exports of real subscriptions
one-of = one of { $offers }
not-exported = not in the export
as-exported = as exported
disabled-not-exported = reason and date are not in the export
sign-up-estimated = ≈ { $date }, 12 months before the free services end
sign-up-not-exported = the sign-up is not in the export, so its dates are unknown
real-data = The dates follow the rules documented from 2017 to 2019. What applies today is up to the Azure portal, and nothing here changes anything in Azure.
calendar-simulated = This subscription is simulated.
line-next = { $left }: { $changes }
line-others =
    { $count ->
        [one] { $count } other
       *[other] { $count } others
    }
real-data-mark = rules 2017–19; portal decides
real-data-said = Rules of 2017 to 2019; today the Azure portal decides.
event-exported = exported
credit-as-of = as entered on { $at }; daily usage is an estimate (≈)
credit-not-exported = the amount is not in the export
currency-not-exported = the currency is not in the export
nor-sign-up-exported = nor is the sign-up, so its dates are unknown
credit-over = ended { $at }
upgraded-before = upgraded, the export does not say when
changes-nothing = This changes nothing in Azure; it is only noted here.
try-instead = To try it without noting it: { "{{leave}|{back}}" }, then { "{simulate}" }.
label-sign-up = Sign-up
notice-more-pages = The export has more than these { $count }. To see how to get the next page: account-center status --import FILE

## Own
notice-told = Kept on this machine. The dates follow from what you entered.
notice-retracted = Taken back: { $what }.
notice-nothing-to-retract = There is nothing to take back. What was used is changed in the form.
notice-own-not-kept = This could not be kept: the file cannot be written. It is shown until you quit.
notice-contradicted = The export contradicts what you entered for: { $names }. What you entered is shown.
notice-contradicted-told = What you entered does not fit the export any more for: { $names }. What the export says is shown.
own-subscriptions = Own subscriptions
key-own = your trial
key-retract = take back
notice-simulated = A scenario of your real subscriptions: time can be moved, and nothing of it is kept.
notice-real-again = Your real subscriptions, on the real clock.
notice-nothing-real = These are not real subscriptions. {"{own}"} enters your own trial.
key-simulate = play
