### Nederlands. Eén bericht per ding, in dezelfde volgorde als in het Engels; de lezer is u.

## Numbers, amounts, dates
list-separator = { ", " }
label-value = { $label }: { $value }
number-decimal = ,
number-group = .
amount-symbol = { $symbol } { $number }
amount-code = { $code } { $number }
currency-usd = US$
currency-eur = €
currency-gbp = £
currency-jpy = ¥
currency-krw = ₩
countdown = { $days }d { $clock }
days-left =
    { $days ->
        [one] nog { $days } dag
       *[other] nog { $days } dagen
    }
less-than-a-day-left = nog geen dag
over = voorbij

## Status
status-active = Actief
status-past_due = Achterstallig
status-disabled = Uitgeschakeld
status-deleted = Verwijderd
status-transferred = Overgedragen
disabled-cancelled = geannuleerd op { $at }
disabled-spending_limit_reached = tegoed op sinds { $at }
disabled-credit_expired = 30 dagen voorbij sinds { $at }
offer-free-trial = Gratis proefversie
offer-pay-as-you-go = Betalen per gebruik
limit-on = Aan
limit-off = Uit
limit-none = Niet van toepassing

## Why something is not possible
refusal-not_created = het bestaat nog niet
refusal-transferred = het is overgedragen
refusal-deleted = het is verwijderd
refusal-disabled = het is uitgeschakeld
refusal-cancelled = het is geannuleerd
refusal-past_due = er staat een rekening open
refusal-not_administrator = alleen voor de Accountbeheerder
refusal-already_upgraded = al geüpgraded
refusal-offer_not_upgradable = deze aanbieding heeft geen upgrade
refusal-no_payment_method = voeg eerst een betaalmethode toe
refusal-not_cancelled = het is niet geannuleerd
refusal-offer_not_reactivatable = alleen voor Betalen per gebruik
refusal-not_upgraded = eerst upgraden
refusal-waiting_for_offer_change = de aanbiedings-id is nog niet veranderd
refusal-offer_not_transferable = deze aanbieding is niet overdraagbaar
refusal-request_pending = er loopt al een verzoek
refusal-recipient_invalid = dat is geen e-mailadres
refusal-recipient_is_administrator = dat is de Accountbeheerder zelf
refusal-no_request = er loopt geen verzoek
refusal-spending_limit_not_off = de bestedingslimiet staat niet uit
refusal-not_past_due = er staat geen rekening open
refusal-payment_method_present = er is al een betaalmethode
refusal-usage_not_simulated = verbruik wordt bij deze aanbieding niet gesimuleerd
refusal-amount_invalid = dat is geen bedrag
refusal-name_invalid = dat is geen naam

## Changes that come by themselves
change-credit_expires = het tegoed vervalt
change-offer_changes = de aanbiedings-id verandert
change-disabled = het abonnement wordt uitgeschakeld
change-deleted = het abonnement wordt verwijderd
change-free_services_end = de gratis services eindigen
change-transfer_request_expires = het overdrachtsverzoek verloopt
cause-credit_used = tegoed op
cause-thirty_days = 30 dagen voorbij
cause-upgrade = geüpgraded

## What happened
event-signed-up = aangemeld
event-credit-used-up = tegoed op
event-credit-expires = einde tegoed, de rest vervalt
event-credit-expired = einde tegoed, { $amount } kwijt
event-offer-changed = nieuwe aanbiedings-id: { $cause }
event-disabled-cancelled = uitgeschakeld: geannuleerd
event-disabled-spending_limit_reached = uitgeschakeld: het tegoed is op
event-disabled-credit_expired = uitgeschakeld: de 30 dagen zijn voorbij
event-deleted = verwijderd
event-free-services-ended = einde gratis services
event-request-expired = einde overdrachtsverzoek
act-usage = verbruik
act-usage-of = { $amount } verbruikt
act-upgrade = geüpgraded naar { $name }
act-cancel = geannuleerd
act-reactivate = opnieuw geactiveerd
act-bill-unpaid = rekening niet betaald
act-bill-paid = rekening betaald
act-add-payment-method = betaalmethode toegevoegd
act-request-transfer = overdracht aangevraagd: { $recipient }
act-accept-transfer = overdracht aanvaard
act-decline-transfer = overdracht geweigerd
act-cancel-transfer = overdrachtsverzoek ingetrokken

## The page
account-center = Accountcentrum
simulated = gesimuleerd
simulated-mark = SIMULATIE
live-mark = LIVE
clock-paused = gepauzeerd
live = op de echte klok
title-subscriptions = ABONNEMENTEN
title-status = ABONNEMENTSSTATUS
title-credit = TEGOED
title-transfer = OVERDRACHT
title-free-services = GRATIS SERVICES
title-actions = WAT U KUNT DOEN
title-history = WAT WANNEER GEBEURT
title-usage = PER DAG VERBRUIKT
label-status = Status
label-offer = Aanbieding
label-offer-id = Aanbiedings-id
label-offer-change = Verandering
label-spending-limit = Bestedingslimiet
label-credit = Tegoed
label-forecast = Verwachting
label-billed = In rekening
label-upgrade = Upgrade
label-transfer = Overdracht
label-free-services = Gratis services
label-next = Hierna
label-deletion = Verwijderd over
no-subscription-yet = Op dit moment bestaat er nog geen abonnement.
too-small = Venster te klein: { $needed } nodig, { $there } beschikbaar. { $quit } sluit af; --plain werkt bij elke grootte.
upgrade-now = Nu upgraden
banner-trial =
    { $days ->
        [one] Nog { $days } dag gratis proefversie. Upgrade: u houdt uw tegoed.
       *[other] Nog { $days } dagen gratis proefversie. Upgrade: u houdt uw tegoed.
    }
banner-last-day = Nog minder dan een dag gratis. Upgrade: u houdt uw tegoed.
banner-ended = Uw proefversie is voorbij. Upgrade: uw resources komen terug.
banner-imagine = Upgrade als u meer nodig hebt dan Microsoft Imagine biedt.
credit-left = nog { $left } van { $granted }
credit-ends-in = eindigt over { $countdown }
credit-until = { $left }, tot { $at }
credit-used-up = op sinds { $at }
last-full-day = laatste volle dag { $date }
credit-expired = { $amount } vervallen op { $at }
credit-not-simulated = { $amount }, voor deze aanbieding niet nagebootst
used-a-day = per dag
at-most = tot { $amount }
forecast = { $daily } per dag; { $end }
forecast-lasts = in dit tempo is het genoeg
forecast-runs-out = in dit tempo is het op { $at } op
offer-waits = naar MS-AZR-0003P als het tegoed op is, uiterlijk over { $until }
offer-changed = aanbiedings-id veranderd op { $at }: { $cause }
possible = mogelijk
upgraded = geüpgraded op { $at }
not-possible = niet mogelijk: { $reasons }
transfer-possible = nu mogelijk
transfer-once-upgraded = kan na de upgrade, als de aanbiedings-id veranderd is
transfer-waits = wacht op de nieuwe aanbiedings-id: als het tegoed op is, uiterlijk over
transfer-pending = { $recipient } is gevraagd; het verzoek verloopt over
free-services-over = voorbij sinds { $at }
free-services-not-usable = nu niet te gebruiken

## Commands
command-upgrade = Nu upgraden
command-transfer = Abonnement overdragen
command-cancel-transfer = Verzoek intrekken
command-cancel = Abonnement annuleren
command-reactivate = Opnieuw activeren
command-payment-method = Betaalmethode toevoegen
command-pay-bill = Rekening betalen
done-upgrade = Geüpgraded. Wat er nog aan tegoed is, houdt u tot de 30 dagen voorbij zijn.
done-upgrade-no-credit = Geüpgraded. Wat u vanaf nu verbruikt, komt in rekening.
done-request-transfer = Het verzoek is verstuurd.
done-cancel-transfer = Het verzoek is ingetrokken.
done-cancel = Het abonnement is geannuleerd.
done-reactivate = Het abonnement is weer actief.
done-reactivate-past-due = Het abonnement is opnieuw geactiveerd; er staat nog een rekening open.
done-add-payment-method = De betaalmethode is toegevoegd.
done-bill-paid = De rekening is betaald.
notice-refused = { $command } kan niet: { $reasons }.
notice-no-event = In die richting gebeurt er niets meer.
notice-real-clock = De echte klok laat zich niet verzetten.
notice-dropped = Niet meer mogelijk en vervallen: { $what }.
notice-saved = Opgeslagen. Open het met: account-center --scenario { $path }
notice-full = Dit abonnement heeft het hoogste aantal feiten bereikt.

## Dialogs
processing = Uw aanvraag wordt verwerkt…

## The timeline
timeline-now = nu
timeline-signed-up = aanmelding
timeline-upgraded = upgrade
timeline-request = verzoek
timeline-credit-ends = einde tegoed
timeline-offer-changes = nieuwe id
timeline-deleted = verwijdering
status-cancelled = Geannuleerd

## Keys: short for the footer, whole for the help
key-up = vorige
key-down = volgende
key-next-event = hierna
key-pause = pauze
key-faster = sneller
key-quit = stop
key-help = hulp
key-choose-up = hoger
key-choose-down = lager
key-switch-focus = optie, veld
key-confirm = kiezen
key-leave = terug
key-scroll-up = omhoog
key-scroll-down = omlaag
key-close = sluiten

## The page
looking-back-mark = TERUGBLIK
event-used = in totaal { $amount } verbruikt
command-answer-transfer = Antwoorden als ontvanger
command-add-usage = verbruik
notice-branched = De toekomst die u zag, blijft bewaard: { $key } gaat erheen.
notice-no-branch = Er is nog maar één tijdlijn. Ga terug in de tijd en doe iets anders voor een tweede.
notice-returned = De andere tijdlijn, { $at }.
notice-no-futures = Er is niets te vergelijken: upgraden of tegoed opmaken kan nu niet.
notice-no-usage = Van deze aanbieding is het verbruik niet nagebootst.
notice-signed-in = Aangemeld als { $email }.
notice-sorted-scenario = Gesorteerd zoals in het scenario.
notice-sorted-next-change = Gesorteerd op volgende verandering, de eerste bovenaan.
notice-sorted-name = Gesorteerd op naam.
notice-sorted-status = Gesorteerd op status, wat aandacht vraagt bovenaan.
notice-sorted-credit-left = Gesorteerd op resterend tegoed, het minste bovenaan.
notice-copied = Gekopieerd: { $value }
notice-copied-id = Abonnements-id gekopieerd: { $id }
notice-mouse-on = De muis is van ons: ze kiest, drukt en bladert.
notice-mouse-off = De muis is van de terminal: u kunt tekst selecteren.
notice-zone = Tijden worden getoond in { $zone }.
notice-earlier-of-two = De klok geeft die tijd twee keer aan. De eerste geldt: { $at }.
notice-downloaded = Verbruiksgegevens opgeslagen in { $path }.
done-usage = Het verbruik is vastgelegd.
done-bill-unpaid = De rekening staat open.
done-accept-transfer = De ontvanger heeft aanvaard: het abonnement is overgedragen.
done-decline-transfer = De ontvanger heeft geweigerd. U kunt een nieuw verzoek sturen.
key-next-area = volgend deel
key-why = waarom?
key-what-if = wat als?
key-download = downloaden
key-back = terug
key-events = wanneer
key-setting-up = hoger
key-setting-down = lager
key-earlier = eerder
key-later = later
key-keep-filter = houden
key-next-part = volgende
key-go-there = erheen
key-do-it = doen
key-search = zoeken
