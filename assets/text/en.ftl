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
