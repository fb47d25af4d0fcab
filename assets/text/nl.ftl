### Nederlands. Eén bericht per ding, in dezelfde volgorde als in het Engels; de lezer is u.

## Numbers, amounts, dates
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
disabled-cancelled = opgezegd op { $at }
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
refusal-cancelled = het is opgezegd
refusal-past_due = er staat een rekening open
refusal-not_administrator = alleen voor de accountbeheerder
refusal-already_upgraded = al geüpgraded
refusal-offer_not_upgradable = deze aanbieding heeft geen upgrade
refusal-no_payment_method = voeg eerst een betaalmethode toe
refusal-not_cancelled = het is niet opgezegd
refusal-offer_not_reactivatable = alleen voor Betalen per gebruik
refusal-not_upgraded = eerst upgraden
refusal-waiting_for_offer_change = de aanbiedings-id is nog niet veranderd
refusal-offer_not_transferable = deze aanbieding is niet overdraagbaar
refusal-request_pending = er loopt al een verzoek
refusal-recipient_invalid = dat is geen e-mailadres
refusal-recipient_is_administrator = dat is de accountbeheerder zelf
refusal-no_request = er loopt geen verzoek
refusal-spending_limit_not_off = de bestedingslimiet staat niet uit
refusal-not_past_due = er staat geen rekening open
refusal-payment_method_present = er is al een betaalmethode
refusal-amount_invalid = dat is geen bedrag
refusal-name_invalid = er is een naam nodig

## Changes that come by themselves
change-credit_expires = het tegoed vervalt
change-offer_changes = de aanbiedings-id verandert
change-disabled = het abonnement wordt uitgeschakeld
change-deleted = het abonnement wordt verwijderd
change-free_services_end = de gratis services eindigen
change-transfer_request_expires = het overdrachtsverzoek verloopt
cause-credit_used = het tegoed is op
cause-thirty_days = de 30 dagen zijn voorbij
cause-upgrade = geüpgraded

## What happened
event-signed-up = aangemeld
event-credit-used-up = tegoed op
event-credit-expired = tegoed vervallen, { $amount } kwijt
event-offer-changed = aanbiedings-id veranderd: { $cause }
event-disabled-cancelled = uitgeschakeld: opgezegd
event-disabled-spending_limit_reached = uitgeschakeld: het tegoed is op
event-disabled-credit_expired = uitgeschakeld: de 30 dagen zijn voorbij
event-deleted = verwijderd
event-free-services-ended = einde gratis services
event-request-expired = overdrachtsverzoek verlopen
act-usage = verbruik
act-upgrade = geüpgraded naar { $name }
act-cancel = opgezegd
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
too-small = Hiervoor is { $needed } nodig; er is { $there }.
upgrade-now = Nu upgraden
banner-trial =
    { $days ->
        [one] Nog { $days } dag gratis proefversie. Upgrade: u houdt uw tegoed.
       *[other] Nog { $days } dagen gratis proefversie. Upgrade: u houdt uw tegoed.
    }
banner-last-day = Uw proefversie eindigt vandaag. Upgrade: u houdt uw tegoed.
banner-ended = Uw proefversie is voorbij. Upgrade en ga verder waar u was.
banner-imagine = Upgrade als u meer nodig hebt dan Microsoft Imagine biedt.
credit-left = nog { $left } van { $granted }
credit-ends-in = eindigt over { $countdown }
credit-until = { $left }, tot { $at }
credit-used-up = op sinds { $at }
credit-expired = { $amount } vervallen op { $at }
used-a-day = per dag
at-most = tot { $amount }
forecast = { $daily } per dag; { $end }
forecast-lasts = zo is het genoeg
forecast-runs-out = zo is het op { $at } op
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
done-upgrade = Geüpgraded. Het tegoed blijft tot het op is of de 30 dagen voorbij zijn.
done-transfer = Het verzoek is verstuurd.
done-cancel-transfer = Het verzoek is ingetrokken.
done-cancel = Het abonnement is opgezegd.
done-reactivate = Het abonnement is weer actief.
done-payment-method = De betaalmethode is toegevoegd.
done-pay-bill = De rekening is betaald.
notice-refused = { $command } kan niet: { $reasons }.
notice-no-event = In die richting gebeurt er niets meer.
notice-real-clock = De echte klok laat zich niet verzetten.
notice-dropped = Niet meer mogelijk en vervallen: { $what }.
notice-saved = Opgeslagen. Open het met: account-center --scenario { $path }
notice-full = Dit abonnement heeft het hoogste aantal feiten bereikt.

## Dialogs
processing = Uw aanvraag wordt verwerkt…
ask-upgrade = Upgraden naar Betalen per gebruik
ask-upgrade-text = De bestedingslimiet gaat voorgoed uit. U betaalt wat u meer verbruikt dan uw tegoed.
ask-upgrade-yes = Ja, mijn abonnement upgraden
ask-upgrade-no = Niet upgraden
ask-upgrade-field = Nieuwe naam
ask-transfer = Abonnement overdragen
ask-transfer-text = Iemand anders gaat dit abonnement betalen. De id en de resources blijven.
ask-transfer-yes = Ja, het verzoek versturen
ask-transfer-no = Niet versturen
ask-transfer-field = E-mail van de ontvanger
ask-transfer-means = U betaalt wat verbruikt is voordat de ontvanger aanvaardt. Het verzoek verloopt op { $expires }.
ask-cancel-transfer = Verzoek intrekken
ask-cancel-transfer-text = De ontvanger kan dan niet meer aanvaarden.
ask-cancel-transfer-yes = Ja, intrekken
ask-cancel-transfer-no = Niet intrekken
ask-cancel-transfer-means = Daarna kunt u een nieuw verzoek versturen.
ask-cancel = Abonnement annuleren
ask-cancel-text = Het abonnement wordt meteen uitgeschakeld en de resources stoppen.
ask-cancel-yes = Ja, mijn abonnement annuleren
ask-cancel-no = Abonnement houden
ask-cancel-means = Het wordt tot 90 dagen later verwijderd, hier op { $deletion }. Tot dan kan alleen Betalen per gebruik opnieuw geactiveerd worden.
ask-reactivate = Abonnement opnieuw activeren
ask-reactivate-text = Het abonnement is meteen weer actief.
ask-reactivate-yes = Ja, mijn abonnement opnieuw activeren
ask-reactivate-no = Niet activeren
ask-reactivate-means = De resources komen terug en worden vanaf nu in rekening gebracht.
ask-payment-method = Betaalmethode toevoegen
ask-payment-method-text = Er wordt een gesimuleerde kaart toegevoegd. Naar een echte wordt niet gevraagd.
ask-payment-method-yes = Ja, toevoegen
ask-payment-method-no = Niet toevoegen
ask-payment-method-means = Zolang de bestedingslimiet aan staat, wordt er niets van afgeschreven.
ask-pay-bill = Rekening betalen
ask-pay-bill-text = De openstaande rekening wordt betaald met uw betaalmethode.
ask-pay-bill-yes = Ja, betalen
ask-pay-bill-no = Niet betalen
ask-pay-bill-means = Het abonnement is meteen weer actief.
upgrade-before = nu
upgrade-after = na de upgrade
upgrade-credit-kept = u houdt het tot { $at }
upgrade-no-credit = geen
upgrade-offer-waits = MS-AZR-0003P als het tegoed op is, uiterlijk { $at }
upgrade-transfer-waits = uiterlijk { $at }
upgrade-transfer-not = niet mogelijk
upgrade-late-warning = Uw proefversie is voorbij. Met de upgrade komen de resources terug; vanaf dat moment betaalt u ervoor.
quit-title = Afsluiten
quit-text = Afsluiten beëindigt de simulatie. Wat u erin gedaan hebt is weg, tenzij u het opslaat.
quit-stay = Blijven
quit-save = Eerst opslaan als scenario
quit-quit = Afsluiten
save-title = Opslaan als scenario
save-text = De feiten en de klok gaan naar een nieuw bestand, dat u met --scenario opent.
save-field = Bestand
save-exists = Zo'n bestand is er al, en het blijft zoals het is. Kies een andere naam.
save-failed = Het kon daar niet worden opgeslagen: { $reason }. Kies een andere plaats.

## The timeline
timeline-now = nu
timeline-signed-up = aanmelding
timeline-upgraded = upgrade
timeline-request = verzoek
timeline-credit-ends = einde tegoed
timeline-offer-changes = nieuwe id
status-cancelled = Opgezegd

## Keys: short for the footer, whole for the help
key-up = vorige
key-up-help = het abonnement erboven kiezen
key-down = volgende
key-down-help = het abonnement eronder kiezen
key-first-help = het eerste abonnement kiezen
key-last-help = het laatste abonnement kiezen
key-switch-pane-help = lijst of pagina, op een smal scherm
key-next-event = hierna
key-next-event-help = de tijd naar de volgende gebeurtenis
key-previous-event-help = de tijd terug naar de vorige gebeurtenis
key-pause = pauze
key-pause-help = de klok stilzetten of laten lopen
key-faster = sneller
key-faster-help = de tijd sneller laten lopen
key-slower-help = de tijd langzamer laten lopen
key-save-help = opslaan als scenario
key-help = hulp
key-help-help = deze hulp
key-quit = stop
key-quit-help = afsluiten; vraagt het als er iets verloren gaat
key-suspend-help = onderbreken, tot de shell het hervat
key-quit-at-once-help = meteen afsluiten
command-upgrade-help = upgraden naar Betalen per gebruik
command-transfer-help = het abonnement aan iemand overdragen
command-cancel-transfer-help = het overdrachtsverzoek intrekken
command-cancel-help = het abonnement annuleren
command-reactivate-help = een opgezegd abonnement opnieuw activeren
command-payment-method-help = een betaalmethode toevoegen
command-pay-bill-help = de openstaande rekening betalen
key-choose-up = hoger
key-choose-up-help = de optie erboven kiezen
key-choose-down = lager
key-choose-down-help = de optie eronder kiezen
key-switch-focus = optie, veld
key-switch-focus-help = wisselen tussen de opties en het veld
key-confirm = kiezen
key-confirm-help = bevestigen wat gekozen of getypt is
key-leave = terug
key-leave-help = terug; er gebeurt niets
key-scroll-up = omhoog
key-scroll-up-help = omhoog bladeren
key-scroll-down = omlaag
key-scroll-down-help = omlaag bladeren
key-page-up-help = een bladzijde omhoog
key-page-down-help = een bladzijde omlaag
key-close = sluiten
key-close-help = sluiten

## Help
help-title = Hulp
help-about = Dit programma bootst een pagina na van het vroegere Azure-accountcentrum van Microsoft, zodat u de regels kunt uitproberen zonder account, zonder kaart en zonder dertig dagen te wachten. Het staat los van Microsoft en praat met niemand.
help-page = Op de pagina
help-choice = In de opties van een venster
help-field = In een veld
help-reading = In een tekst
help-choices = Waar de documentatie zwijgt, koos deze simulator
choice-credit-instant = Het tegoed vervalt 30 keer 24 uur na de aanmelding, niet aan het eind van een dag.
choice-late-upgrade = Na een late upgrade verandert de aanbiedings-id meteen.
choice-imagine = Microsoft Imagine krijgt de nieuwe aanbiedings-id met de upgrade.
choice-deletion = Een uitgeschakeld abonnement wordt na 90 dagen verwijderd; bronnen noemen 30 tot 90.
choice-free-services = De 12 maanden gratis services tellen vanaf de aanmelding.
choice-request = Een overdrachtsverzoek verloopt na 15 dagen.
