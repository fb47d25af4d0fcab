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
refusal-usage_not_simulated = usage is not simulated for this offer
refusal-amount_invalid = that is no amount
refusal-name_invalid = that is no name

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
event-credit-expires = end of the credit, the rest is forfeited
event-credit-expired = end of the credit, { $amount } forfeited
event-offer-changed = new offer ID: { $cause }
event-disabled-cancelled = disabled: cancelled
event-disabled-spending_limit_reached = disabled: the credit was used up
event-disabled-credit_expired = disabled: the 30 days are over
event-deleted = deleted
event-free-services-ended = end of the free services
event-request-expired = end of the transfer request
act-usage = usage
act-usage-of = { $amount } used
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
banner-last-day = Less than a day of your trial left. Upgrade, keep the credit.
banner-ended = Your trial has ended. Upgrade to get your resources back.
banner-imagine = Upgrade when you need more than Microsoft Imagine offers.
credit-left = { $left } left of { $granted }
credit-ends-in = ends in { $countdown }
credit-until = { $left }, until { $at }
credit-used-up = used up { $at }
last-full-day = last full day { $date }
credit-expired = { $amount } forfeited { $at }
credit-not-simulated = { $amount }, not simulated for this offer
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
done-upgrade = Upgraded. What is left of the credit stays yours until the 30 days are over.
done-upgrade-no-credit = Upgraded. What you use from now on is billed.
done-request-transfer = The request is sent.
done-cancel-transfer = The request is taken back.
done-cancel = The subscription is cancelled.
done-reactivate = The subscription is active again.
done-reactivate-past-due = The subscription is reactivated; a bill is still unpaid.
done-add-payment-method = The payment method is added.
done-bill-paid = The bill is paid.
notice-refused = { $command } is not possible: { $reasons }.
notice-no-event = Nothing else happens in that direction.
notice-real-clock = The real clock cannot be moved.
notice-dropped = No longer possible, and dropped: { $what }.
notice-saved = Saved. Open it with: account-center --scenario { $path }
notice-full = This subscription has as many facts as it can have.

## Dialogs
processing = Processing your request…

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
key-down = below
key-next-event = next event
key-pause = pause
key-faster = faster
key-quit = quit
key-help = help
key-choose-up = up
key-choose-down = down
key-switch-focus = options, field
key-confirm = confirm
key-leave = leave
key-scroll-up = up
key-scroll-down = down
key-close = close

## The page
looking-back-mark = LOOKING BACK
event-used = { $amount } used in all
command-answer-transfer = Answer as the recipient
command-add-usage = use
notice-branched = The future that you saw is kept: { $key } returns to it.
notice-no-branch = There is one course of events so far. Go back in time and do something else to get another.
notice-returned = The other course of events, { $at }.
notice-no-futures = There is nothing to compare: neither an upgrade nor using a credit up is possible now.
notice-no-usage = Usage is not modelled for this offer.
notice-signed-in = Signed in as { $email }.
notice-sorted-scenario = Sorted as the scenario has them.
notice-sorted-next-change = Sorted by next change, the soonest first.
notice-sorted-name = Sorted by name.
notice-sorted-status = Sorted by status, what needs you first.
notice-sorted-credit-left = Sorted by credit left, the least first.
notice-copied = Copied: { $value }
notice-mouse-on = The mouse is ours: it chooses, presses and scrolls.
notice-mouse-off = The mouse is the terminal's: text can be selected.
notice-downloaded = Usage details saved in { $path }.
done-usage = The usage is recorded.
done-bill-unpaid = The bill is unpaid.
done-accept-transfer = The recipient accepted: the subscription is transferred.
done-decline-transfer = The recipient declined. You can send another request.
key-next-area = next part
key-why = why?
key-what-if = what if?
key-download = download
key-back = back
key-events = events
key-setting-up = up
key-setting-down = down
key-earlier = earlier
key-later = later
key-keep-filter = keep
key-next-part = next
key-go-there = go there
key-do-it = do it
key-search = search
