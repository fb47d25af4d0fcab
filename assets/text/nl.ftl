### Nederlands. Eén bericht per ding, in dezelfde volgorde als in het Engels; de lezer is u.

## Numbers, amounts, dates
list-separator = { ", " }
clause-separator = { "; " }
label-value = { $label }: { $value }
words-note = { $words } ({ $note })
number-words = { $number }. { $words }
word-quoted = "{ $word }"
sentence-separator = { " " }
reasons-more =
    { $more ->
        [one] { $reasons } (+{ $more } reden)
       *[other] { $reasons } (+{ $more } redenen)
    }
words-until = { $words } { $until }
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
less-than-a-day-left = nog minder dan een dag
over = voorbij

## Status
status-active = Actief
status-past_due = Achterstallig
status-disabled = Uitgeschakeld
status-deleted = Verwijderd
status-transferred = Overgedragen
status-unknown = Onbekend
disabled-cancelled = geannuleerd op { $at }
disabled-spending_limit_reached = tegoed verbruikt op { $at }
disabled-credit_expired = einde van de { $days } dagen, { $at }
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
refusal-offer_not_upgradable = deze aanbieding kan niet worden geüpgraded
refusal-no_payment_method = er is geen betaalmethode
refusal-not_cancelled = het is niet geannuleerd
refusal-briefly-not_cancelled = niet geannuleerd
refusal-cancellation_unknown = of het geannuleerd is, staat niet in de export
refusal-offer_not_reactivatable = kan alleen bij Betalen per gebruik
refusal-not_upgraded = het is niet geüpgraded
refusal-waiting_for_offer_change = de aanbiedings-id is nog niet veranderd
refusal-briefly-waiting_for_offer_change = aanbiedings-id nog de oude
refusal-offer_not_transferable = deze aanbieding is niet overdraagbaar
refusal-offer_unclear = welke aanbieding het is, staat niet in de export
refusal-request_pending = er loopt al een verzoek
refusal-recipient_invalid = geen geldig e-mailadres
refusal-recipient_is_administrator = de ontvanger is de Accountbeheerder
refusal-no_request = er loopt geen verzoek
refusal-spending_limit_not_off = de bestedingslimiet staat niet uit
refusal-not_past_due = het is niet achterstallig
refusal-payment_method_present = er is al een betaalmethode
refusal-usage_not_simulated = verbruik wordt bij deze aanbieding niet gesimuleerd
refusal-amount_invalid = geen geldig bedrag
refusal-name_invalid = geen geldige naam

## Changes that come by themselves
change-credit_expires = het tegoed verloopt
change-offer_changes = de aanbiedings-id verandert
change-disabled = het abonnement wordt uitgeschakeld
change-deleted = het abonnement wordt verwijderd
change-free_services_end = de gratis services eindigen
change-transfer_request_expires = het overdrachtsverzoek verloopt
brief-credit_expires = tegoed verloopt
brief-offer_changes = nieuwe aanbiedings-id
brief-disabled = uitgeschakeld
brief-deleted = verwijderd
brief-free_services_end = gratis services eindigen
brief-transfer_request_expires = verzoek verloopt
cause-credit_used = tegoed op
cause-thirty_days = { $days } dagen voorbij
cause-upgrade = geüpgraded
cause-used-before = het tegoed was al op
cause-over-before = de { $days } dagen waren al voorbij

## What happened
event-signed-up = geregistreerd
event-credit-used-up = tegoed op
event-credit-expires = einde tegoed, de rest vervalt
event-credit-expired = einde tegoed, { $amount } vervallen
event-offer-changed = nieuwe aanbiedings-id: { $cause }
event-disabled-cancelled = uitgeschakeld: geannuleerd
event-disabled-spending_limit_reached = uitgeschakeld: het tegoed is op
event-disabled-credit_expired = uitgeschakeld: de { $days } dagen zijn voorbij
event-deleted = verwijderd
event-free-services-ended = einde gratis services
event-request-expired = overdrachtsverzoek verloopt
act-usage = verbruik
act-usage-of = { $amount } verbruikt
act-upgrade = geüpgraded, nieuwe naam { $name }
act-upgrade-same-name = geüpgraded
act-cancel = geannuleerd
act-reactivate = opnieuw geactiveerd
act-bill-unpaid = rekening niet betaald
act-bill-paid = rekening betaald
act-add-payment-method = betaalmethode toegevoegd
act-request-transfer = overdracht aangevraagd: { $recipient }
act-accept-transfer = overdracht geaccepteerd
act-decline-transfer = overdracht afgewezen
act-cancel-transfer = overdrachtsverzoek ingetrokken

## The page
account-center = Accountcentrum
simulated = gesimuleerd
simulated-mark = SIMULATIE
live-mark = LIVE
clock-paused = gepauzeerd
rate-times = ×{ $rate }
rate-days =
    { $count ->
        [one] { $count } dag/s
       *[other] { $count } dagen/s
    }
rate-hours = { $count } u/s
rate-minutes = { $count } min/s
live = echte klok
title-subscriptions = ABONNEMENTEN
title-status = ABONNEMENTSSTATUS
title-credit = TEGOED
title-transfer = OVERDRACHT
title-free-services = GRATIS SERVICES
title-subscription-id = ABONNEMENTS-ID
topic-subscription-id = Abonnements-id
title-actions = WAT U KUNT DOEN
title-history = GEBEURTENISSEN
title-usage = VERBRUIK PER DAG
label-name = Naam
label-status = Status
label-offer = Aanbieding
label-offer-id = Aanbiedings-id
label-offer-change = Wijziging van id
label-spending-limit = Bestedingslimiet
label-credit = Tegoed
label-daily-usage = Verbruik per dag
label-forecast = Verwachting
label-billed = Gefactureerd
what-if-billed-unknown = hangt af van uw verbruik
what-if-billed-so-far = { $billed } tot nu toe; het vervolg hangt af van uw verbruik
what-if-billed-untold = niet bekend
label-upgrade = Upgrade
label-transfer = Overdracht
label-free-services = Gratis services
label-next = Hierna
label-deletion = Verwijderd over
no-subscription-yet = Op dit moment bestaat er nog geen abonnement.
too-small = Venster te klein: { $needed } nodig, { $there } beschikbaar. { $quit } sluit af; --plain werkt bij elke grootte.
upgrade-now = Nu upgraden
banner-trial = Proefversie tot { $date }. Upgrade en behoud uw tegoed.
banner-last-day = Nog minder dan een dag. Upgrade en alles blijft werken.
banner-seen-running = De { $days } dagen lijken voorbij; volgens de export nog actief.
banner-ended = Uw proefversie is voorbij. Met een upgrade kunt u verder.
banner-disabled = Is de proefversie voorbij, dan kunt u met een upgrade verder.
banner-no-credit = Upgrade als u meer nodig hebt dan { $offer } biedt.
banner-undated = Uw proefversie loopt af. Upgrade en behoud uw tegoed.
brief-banner-undated = proefversie loopt af
brief-banner-no-credit = kan worden geüpgraded
brief-banner-ended = proefversie is voorbij
brief-banner-last-day = nog minder dan een dag
brief-banner-seen-running = { $days } dagen lijken voorbij
brief-banner-trial = proefversie eindigt { $date }
credit-left = nog { $left } van { $granted }
credit-untold = { $granted } toegekend; verbruik niet opgegeven
credit-at-most = hoogstens nog { $left } van { $granted }; verbruik niet volledig opgegeven
credit-ends-in = eindigt over { $countdown }
credit-stopped = niet bruikbaar zolang het is uitgeschakeld
credit-ends-at = eindigt { $at }
credit-days = nog { $left } van { $days } dagen
credit-used-up = op sinds { $at }
last-full-day = laatste volle dag { $date }
around-day = ongeveer { $day }
estimated = ≈ { $value }
credit-expired = { $amount } vervallen op { $at }
credit-not-simulated = { $amount }, voor deze aanbieding niet gesimuleerd
used-a-day = dagverbruik
at-most = piek { $amount }
at-most-said = { at-most } op dag { $day }
none-in-days = niets in de laatste { $days } dagen
usage-legend-bars = █ per dag, piek { $most } op dag { $day }
usage-legend-columns = █ hoogste dag van elke kolom (tot { $count } dagen), piek { $most } op dag { $day }
usage-legend-columns-peak = █ max. van { $count } dagen, piek { $most } op dag { $day }
usage-legend-columns-short = █ hoogste van hooguit { $count } dagen
usage-legend-total = ━ totaal
usage-legend-forecast = • verwachting
usage-legend-credit = ┄ tegoed { $granted }
forecast = { $daily } per dag; { $end }
forecast-mean = { $daily } per dag over de laatste { $days } dagen; { $end }
forecast-expected = { $daily } per dag, zoals u verwacht; { $end }
forecast-lasts = in dit tempo blijft er tegoed tot het einde
forecast-runs-out = in dit tempo is het tegoed rond { $day } op
offer-waits = naar { $offer-id } zodra het tegoed op is, of uiterlijk over { $until }
offer-waits-disabled = naar { $offer-id } over { $until }
offer-changed = aanbiedings-id veranderd op { $at }: { $cause }
possible = mogelijk
upgraded = geüpgraded op { $at }
not-possible = niet mogelijk: { $reasons }
not-possible-briefly = niet mogelijk
transfer-possible = nu mogelijk
transfer-once-upgraded = mogelijk na een upgrade, zodra de aanbiedings-id is veranderd
transfer-after-upgrade = mogelijk na een upgrade
transfer-waits = niets te doen: de aanbiedings-id verandert vanzelf, uiterlijk over
transfer-waits-briefly = nieuwe id uiterlijk over
offer-becomes = { $offer }, uiterlijk { $date }
offer-becomes-said = { $before }; wordt { $offer }, uiterlijk { $date }
transfer-pending = verzoek verstuurd aan { $recipient }; het verloopt over
above-countdown = { $words }:
free-services-over = voorbij sinds { $at }
free-services-not-usable = nu niet beschikbaar
free-services-deleted = vervallen met het abonnement
free-services-transferred = overgegaan met het abonnement

## Commands
command-upgrade = Nu upgraden
command-transfer = Abonnement overdragen
command-cancel-transfer = Verzoek intrekken
command-cancel = Abonnement annuleren
command-reactivate = Opnieuw activeren
command-payment-method = Betaalmethode toevoegen
command-pay-bill = Rekening betalen
done-upgrade = Geüpgraded. U houdt het resterende tegoed tot de { $days } dagen voorbij zijn.
done-upgrade-undated = Geüpgraded. Wat er van het tegoed over is, houdt u tot de { $days } dagen voorbij zijn. Wanneer dat is, staat niet in de export.
done-upgrade-no-credit = Geüpgraded. Uw verbruik wordt vanaf nu gefactureerd.
done-request-transfer = Overdrachtsverzoek verstuurd.
done-cancel-transfer = Overdrachtsverzoek ingetrokken.
done-cancel = Abonnement geannuleerd.
done-reactivate = Het abonnement is weer actief.
done-reactivate-past-due = Het abonnement is opnieuw geactiveerd; er staat nog een rekening open.
done-add-payment-method = Betaalmethode toegevoegd.
done-bill-paid = Rekening betaald.
notice-refused = { $command } is niet mogelijk: { $reasons }.
notice-no-event = In die richting zijn er geen gebeurtenissen meer.
notice-real-clock = De echte klok kan niet worden verzet.
notice-dropped = Verwijderd, want niet meer mogelijk: { $what }.
notice-saved = Opgeslagen. Openen met: account-center --scenario { $path }
notice-full = Dit abonnement kan geen gebeurtenissen meer bevatten.

## Dialogs
processing = Uw aanvraag wordt verwerkt…

## The timeline
timeline-now = nu
timeline-signed-up = begin
timeline-upgraded = upgrade
timeline-request = verzoek
timeline-credit-ends = einde tegoed
timeline-offer-changes = nieuwe id
timeline-deleted = verwijdering

## Keys: short for the footer, whole for the help
key-up = op
key-down = neer
key-next-event = volgende
key-pause = pauze
key-faster = sneller
key-quit = afsluiten
key-help = hulp
key-choose-up = op
key-choose-down = neer
key-switch-focus = wisselen
key-confirm = bevestigen
key-next-field = volgend veld
key-leave = terug
key-scroll-up = op
key-scroll-down = neer
key-read-back = omhoog
key-read-on = verder lezen
key-close = sluiten
keys-select = kiezen
keys-when = datum
keys-scroll = bladeren

## The page
looking-back-mark = TERUGBLIK
looking-back = U kijkt terug: de klok heeft al op { $at } gestaan. Als u hier iets doet, begint een nieuwe tijdlijn.
notice-only-one = Er is maar één abonnement.
command-answer-transfer = Antwoorden als ontvanger
command-add-usage = Verbruik toevoegen
notice-branched = De toekomst die u zag, blijft bewaard. Met { $key } gaat u ernaar terug.
notice-no-branch = Er is nog maar één tijdlijn. Ga terug in de tijd en doe iets anders om een tweede te beginnen.
notice-returned = Overgeschakeld naar de andere tijdlijn, { $at }.
notice-no-futures = Er valt niets te vergelijken: noch upgraden, noch het tegoed opmaken is nu mogelijk.
notice-setting-done = Het is al geüpgraded; dit kan niet meer worden gewijzigd.
notice-setting-first = Dit is de eerste keuze; iets eerders is er niet.
notice-setting-last = Dit is de laatste keuze; iets laters is er niet.
notice-fastest = Sneller kan niet.
notice-slowest = Langzamer kan niet.
notice-no-usage = Voor deze aanbieding wordt geen verbruik gesimuleerd.
notice-signed-in = Aangemeld als { $email }.
notice-sorted-scenario = Gesorteerd zoals in het scenario.
notice-sorted-next-change = Gesorteerd op eerstvolgende verandering, de vroegste bovenaan.
notice-sorted-name = Gesorteerd op naam.
notice-sorted-status = Gesorteerd op status, de dringendste bovenaan.
notice-sorted-credit-left = Gesorteerd op het deel van het tegoed dat over is, kleinste eerst.
notice-copied = Gekopieerd: { $value }
notice-copied-id = Abonnements-id gekopieerd: { $id }
notice-link-copied = Link gekopieerd. Hij opent wat u nu ziet, op elke computer.
notice-link-too-large = Dit is te groot voor een link. Sla het op als scenario.
notice-no-links = Een link kopiëren kan alleen in een browser. Sla hier een scenario op.
notice-mouse-on = Muis aan: klik om te kiezen, scrol met het wieltje.
notice-mouse-off = Muis uit: u kunt tekst selecteren.
notice-stops = Een snelle klok stopt bij de volgende gebeurtenis.
notice-runs-on = Een snelle klok stopt niet meer bij gebeurtenissen.
notice-stopped = de klok is gestopt (met { $key } loopt hij verder)
first-step-next-event = Nieuw hier? Druk op {"{next-event}"} voor de volgende gebeurtenis.
first-step-why = Druk op {"{why}"} om te vragen waarom de gekozen regel zegt wat hij zegt.
first-step-help = Druk op {"{help}"} voor alle toetsen, of op {"{walkthroughs}"} voor een rondleiding.
notice-zone = Tijden worden getoond in { $zone }.
notice-earlier-of-two = De klok geeft die tijd twee keer aan. De eerste geldt: { $at }.
notice-downloaded = Verbruiksgegevens opgeslagen in { $path }.
done-usage = Verbruik vastgelegd.
done-bill-unpaid = De rekening staat nu open.
done-accept-transfer = De ontvanger heeft geaccepteerd: het abonnement is overgedragen.
done-decline-transfer = De ontvanger heeft het verzoek afgewezen. U kunt een nieuw verzoek versturen.
key-next-area = volgend onderdeel
key-why = waarom?
key-what-if = wat als?
key-download = downloaden
key-add-usage = verbruik toevoegen
key-back = terug
key-press = openen
key-show-all = alles tonen
key-list = lijst
key-events = gebeurtenissen
key-setting-up = op
key-setting-down = neer
key-other-future = A/B
key-earlier = eerder
key-later = later
key-keep-filter = toepassen
key-next-part = volgende
key-go-there = ga erheen
key-do-it = uitvoeren
key-search = zoeken

## Exports van echte abonnementen
one-of = een van { $offers }
not-exported = niet in de export
as-exported = zoals geëxporteerd
disabled-not-exported = reden en datum staan niet in de export
sign-up-estimated = ≈ { $date }, 12 maanden vóór het einde van de gratis services
sign-up-not-exported = de registratie staat niet in de export, dus de datums zijn onbekend
real-data = De datums volgen de regels zoals gedocumenteerd van 2017 tot 2019. Wat nu geldt, bepaalt de Azure-portal, en niets hier verandert iets in Azure.
calendar-simulated = Dit abonnement is gesimuleerd.
line-next = { $left }: { $changes }
line-others = nog { $count }
real-data-mark = regels 2017–19; portal beslist
real-data-said = Regels van 2017 tot 2019; nu beslist de Azure-portal.
event-exported = geëxporteerd
credit-as-of = opgegeven op { $at }; verbruik per dag is een schatting (≈)
credit-not-exported = het bedrag staat niet in de export
currency-not-exported = de valuta staat niet in de export
nor-sign-up-exported = de registratie ook niet, dus de datums zijn onbekend
credit-over = geëindigd op { $at }
upgraded-before = geüpgraded, maar de export zegt niet wanneer
changes-nothing = Dit verandert niets in Azure; het wordt alleen hier genoteerd.
try-instead = Om het te proberen zonder het te noteren: { "{{leave}|{back}}" }, dan { "{simulate}" }.
label-sign-up = Registratie
notice-more-pages = De export heeft er meer dan deze { $count }. Hoe u de volgende pagina krijgt, zegt: account-center status --import BESTAND

## Own
notice-told = Bewaard op deze computer. De datums volgen uit wat u hebt ingevuld.
notice-retracted = Teruggenomen: { $what }.
notice-nothing-to-retract = Er is niets om terug te nemen. Het verbruik wijzigt u in het formulier.
notice-own-not-kept = Dit kon niet worden bewaard: het bestand is niet te schrijven. U ziet het tot u stopt.
notice-contradicted = De export spreekt tegen wat u hebt ingevuld bij: { $names }. Getoond wordt wat u hebt ingevuld.
notice-contradicted-told = Wat u hebt ingevuld, past niet meer bij de export van: { $names }. Getoond wordt wat in de export staat.
own-subscriptions = Eigen abonnementen
key-own = uw proefversie
key-retract = terugnemen
notice-simulated = Een scenario van uw echte abonnementen: de tijd kan worden verzet, en er wordt niets van bewaard.
notice-real-again = Uw echte abonnementen, met de echte klok.
notice-nothing-real = Dit zijn geen echte abonnementen. Met {"{own}"} voert u uw eigen proefversie in.
key-simulate = spelen
