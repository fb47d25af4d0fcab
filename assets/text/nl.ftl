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
refusal-offer_not_reactivatable = only Pay-As-You-Go can be reactivated
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
