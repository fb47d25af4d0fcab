### Deutsch / German. One message a thing, in the same order as in English; the reader is Sie.

## Numbers, amounts, dates
list-separator = { ", " }
clause-separator = { "; " }
label-value = { $label }: { $value }
words-note = { $words } ({ $note })
number-words = { $number }. { $words }
word-quoted = „{ $word }“
sentence-separator = { " " }
reason-and-more = { $reason } (+{ $more })
reasons-more =
    { $more ->
        [one] { $reasons } (+{ $more } Grund)
       *[other] { $reasons } (+{ $more } Gründe)
    }
words-until = { $words } { $until }
number-decimal = ,
number-group = .
amount-symbol = { $number } { $symbol }
amount-code = { $number } { $code }
currency-usd = $
currency-eur = €
currency-gbp = £
currency-jpy = ¥
currency-krw = ₩
countdown = { $days }d { $clock }
days-left =
    { $days ->
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }
less-than-a-day-left = weniger als ein Tag
over = vorbei

## Status
status-active = Aktiv
status-past_due = Überfällig
status-disabled = Deaktiviert
status-deleted = Gelöscht
status-transferred = Übertragen
status-unknown = Unbekannt
disabled-cancelled = gekündigt am { $at }
disabled-spending_limit_reached = Guthaben verbraucht am { $at }
disabled-credit_expired = Ende der { $days } Tage, { $at }
offer-free-trial = Kostenlose Testversion
offer-pay-as-you-go = Nutzungsbasierte Bezahlung
limit-on = Ein
limit-off = Aus
limit-none = Nicht anwendbar

## Why something is not possible
refusal-not_created = es existiert noch nicht
refusal-transferred = es wurde übertragen
refusal-deleted = es ist gelöscht
refusal-disabled = es ist deaktiviert
refusal-cancelled = es ist gekündigt
refusal-past_due = eine Rechnung ist offen
refusal-not_administrator = nur für den Kontoadministrator
refusal-briefly-not_administrator = nicht Administrator
refusal-already_upgraded = Upgrade bereits erfolgt
refusal-offer_not_upgradable = für dieses Angebot gibt es kein Upgrade
refusal-no_payment_method = es gibt keine Zahlungsmethode
refusal-not_cancelled = es ist nicht gekündigt
refusal-briefly-not_cancelled = nicht gekündigt
refusal-cancellation_unknown = ob es gekündigt wurde, steht nicht im Export
refusal-offer_not_reactivatable = geht nur bei nutzungsbasierter Bezahlung
refusal-not_upgraded = kein Upgrade erfolgt
refusal-waiting_for_offer_change = die Angebots-ID hat sich noch nicht geändert
refusal-briefly-waiting_for_offer_change = noch die alte Angebots-ID
refusal-offer_not_transferable = dieses Angebot ist nicht übertragbar
refusal-offer_unclear = welches Angebot es ist, steht nicht im Export
refusal-request_pending = eine Anfrage läuft
refusal-recipient_invalid = keine gültige E-Mail-Adresse
refusal-recipient_is_administrator = der Empfänger ist der Kontoadministrator
refusal-no_request = es läuft keine Anfrage
refusal-spending_limit_not_off = das Ausgabenlimit ist nicht ausgeschaltet
refusal-not_past_due = es ist nicht überfällig
refusal-payment_method_present = es gibt schon eine Zahlungsmethode
refusal-usage_not_simulated = Nutzung wird für dieses Angebot nicht simuliert
refusal-amount_invalid = kein gültiger Betrag
refusal-name_invalid = kein gültiger Name

## Changes that come by themselves
change-credit_expires = das Guthaben läuft ab
change-offer_changes = die Angebots-ID ändert sich
change-disabled = das Abonnement wird deaktiviert
change-deleted = das Abonnement wird gelöscht
change-free_services_end = die kostenlosen Dienste enden
change-transfer_request_expires = die Übertragungsanfrage läuft ab
brief-credit_expires = Guthaben läuft ab
brief-offer_changes = neue Angebots-ID
brief-disabled = deaktiviert
brief-deleted = gelöscht
brief-free_services_end = kostenlose Dienste enden
brief-transfer_request_expires = Anfrage läuft ab
cause-credit_used = Guthaben verbraucht
cause-thirty_days = { $days } Tage vorbei
cause-upgrade = Upgrade
cause-used-before = das Guthaben war schon verbraucht
cause-over-before = die { $days } Tage waren schon vorbei

## What happened
event-signed-up = Registrierung
event-credit-used-up = Guthaben verbraucht
event-credit-expires = Ende des Guthabens, der Rest verfällt
event-credit-expired = Ende des Guthabens, { $amount } verfallen
event-offer-changed = neue Angebots-ID: { $cause }
event-disabled-cancelled = deaktiviert: gekündigt
event-disabled-spending_limit_reached = deaktiviert: Guthaben verbraucht
event-disabled-credit_expired = deaktiviert: { $days } Tage vorbei
event-deleted = gelöscht
event-free-services-ended = Ende der kostenlosen Dienste
event-request-expired = Ende der Übertragungsanfrage
act-usage = Nutzung
act-usage-of = { $amount } genutzt
act-upgrade = Upgrade, neuer Name { $name }
act-upgrade-same-name = Upgrade
act-cancel = gekündigt
act-reactivate = reaktiviert
act-bill-unpaid = Rechnung offen
act-bill-paid = Rechnung bezahlt
act-add-payment-method = Zahlungsmethode hinzugefügt
act-request-transfer = Übertragung angefragt: { $recipient }
act-accept-transfer = Übertragung angenommen
act-decline-transfer = Übertragung abgelehnt
act-cancel-transfer = Übertragungsanfrage zurückgezogen

## The page
account-center = Kontocenter
simulated = simuliert
simulated-mark = SIMULATION
live-mark = LIVE
clock-paused = angehalten
rate-times = ×{ $rate }
rate-days =
    { $count ->
        [one] { $count } Tag/s
       *[other] { $count } Tage/s
    }
rate-hours = { $count } h/s
rate-minutes = { $count } min/s
live = Echtzeit
title-subscriptions = ABONNEMENTS
title-status = ABONNEMENTSTATUS
title-credit = GUTHABEN
title-transfer = ÜBERTRAGUNG
title-free-services = KOSTENLOSE DIENSTE
title-subscription-id = ABONNEMENT-ID
topic-subscription-id = Abonnement-ID
title-actions = AKTIONEN
title-history = EREIGNISSE
title-usage = NUTZUNG PRO TAG
label-name = Name
label-status = Status
label-offer = Angebot
label-offer-id = Angebots-ID
label-offer-change = ID-Änderung
label-spending-limit = Ausgabenlimit
label-credit = Guthaben
label-daily-usage = Nutzung pro Tag
label-forecast = Prognose
label-billed = Abgerechnet
what-if-billed-unknown = hängt von Ihrer Nutzung ab
what-if-billed-so-far = bisher { $billed }; Weiteres hängt von Ihrer Nutzung ab
what-if-billed-untold = nicht bekannt
label-upgrade = Upgrade
label-transfer = Übertragung
label-free-services = Kostenlose Dienste
label-next = Als Nächstes
label-deletion = Gelöscht in
no-subscription-yet = Zu diesem Zeitpunkt gibt es noch kein Abonnement.
too-small = Terminal zu klein: { $needed } nötig, { $there } vorhanden. { $quit } beendet; --plain läuft in jeder Größe.
upgrade-now = Jetzt upgraden
banner-trial = Testversion bis { $date }. Upgrade: Guthaben bleibt.
banner-last-day = Nur noch Stunden. Upgraden Sie, damit alles weiterläuft.
banner-seen-running = Die { $days } Tage müssten um sein; laut Export noch aktiv.
banner-ended = Ihre Testversion ist beendet. Ein Upgrade führt sie fort.
banner-disabled = Ist der Test beendet, führt ein Upgrade ihn fort.
banner-no-credit = Upgraden Sie, wenn Ihnen { $offer } nicht genügt.
banner-undated = Ihre Testversion endet. Upgrade: Guthaben bleibt.
brief-banner-undated = Test endet
brief-banner-no-credit = Upgrade möglich
brief-banner-ended = Test ist beendet
brief-banner-last-day = weniger als ein Tag
brief-banner-seen-running = { $days } Tage müssten um sein
brief-banner-trial = Test endet { $date }
credit-left = noch { $left } von { $granted }
credit-untold = { $granted } gewährt; Verbrauch nicht angegeben
credit-at-most = höchstens noch { $left } von { $granted }; Verbrauch nicht vollständig angegeben
credit-ends-in = endet in { $countdown }
credit-stopped = nicht nutzbar, solange es deaktiviert ist
credit-ends-at = endet { $at }
credit-days = noch { $left } von { $days } Tagen
credit-used-up = verbraucht { $at }
last-full-day = letzter voller Tag { $date }
around-day = um den { $day }
estimated = ≈ { $value }
credit-expired = { $amount } verfallen am { $at }
credit-not-simulated = { $amount }, für dieses Angebot nicht simuliert
used-a-day = pro Tag
at-most = Höchstwert { $amount }
at-most-said = { at-most } an Tag { $day }
same-each-day = jeden Tag { $amount }
none-in-days = keine in den letzten { $days } Tagen
usage-legend-bars = █ pro Tag, höchstens { $most } an Tag { $day }
usage-legend-bars-even = █ pro Tag, jeweils { $most }
usage-legend-columns = █ höchster Tag je Spalte (bis zu { $count } Tage), höchstens { $most } an Tag { $day }
usage-legend-columns-peak = █ Max. von { $count } Tagen, höchstens { $most } an Tag { $day }
usage-legend-columns-short = █ höchster Tag von bis zu { $count }
usage-legend-total = ━ insgesamt
usage-legend-forecast = • Prognose
usage-legend-credit = ┄ Guthaben { $granted }
forecast = { $daily } pro Tag; { $end }
forecast-mean = { $daily } pro Tag in den letzten { $days } Tagen; { $end }
forecast-expected = { $daily } pro Tag, wie Sie erwarten; { $end }
forecast-lasts = in diesem Tempo reicht das Guthaben bis zum Ende
forecast-runs-out = in diesem Tempo ist das Guthaben etwa am { $day } verbraucht
offer-waits = auf { $offer-id }, sobald das Guthaben verbraucht ist, spätestens in { $until }
offer-waits-disabled = auf { $offer-id } in { $until }
offer-changed = Angebots-ID geändert am { $at }: { $cause }
possible = möglich
upgraded = Upgrade am { $at }
not-possible = nicht möglich: { $reasons }
not-possible-briefly = nicht möglich
transfer-possible = jetzt möglich
transfer-once-upgraded = möglich nach einem Upgrade, mit der neuen Angebots-ID
transfer-after-upgrade = möglich nach einem Upgrade
transfer-waits = nichts zu tun: neue Angebots-ID in höchstens
transfer-waits-briefly = neue ID spätestens in
offer-becomes = { $offer }, spätestens { $date }
offer-becomes-said = { $before }; danach { $offer }, spätestens { $date }
transfer-pending = Anfrage an { $recipient } gesendet; sie läuft ab in
above-countdown = { $words }:
free-services-over = vorbei seit { $at }
free-services-not-usable = zurzeit nicht verfügbar
free-services-deleted = mit dem Abonnement erloschen
free-services-transferred = mit dem Abonnement übergegangen

## Commands
command-upgrade = Jetzt upgraden
command-transfer = Abonnement übertragen
command-cancel-transfer = Anfrage zurückziehen
command-cancel = Abonnement kündigen
command-reactivate = Reaktivieren
command-payment-method = Zahlungsmethode angeben
command-pay-bill = Rechnung bezahlen
done-upgrade = Upgrade erfolgt. Das Restguthaben bleibt Ihnen, bis die { $days } Tage vorbei sind.
done-upgrade-undated = Upgrade erfolgt. Was vom Guthaben übrig ist, bleibt Ihnen, bis die { $days } Tage vorbei sind. Wann das ist, steht nicht im Export.
done-upgrade-no-credit = Upgrade erfolgt. Ihre Nutzung wird ab jetzt berechnet.
done-request-transfer = Übertragungsanfrage gesendet.
done-cancel-transfer = Übertragungsanfrage zurückgezogen.
done-cancel = Abonnement gekündigt.
done-reactivate = Das Abonnement ist wieder aktiv.
done-reactivate-past-due = Das Abonnement ist reaktiviert; eine Rechnung ist noch offen.
done-add-payment-method = Zahlungsmethode hinzugefügt.
done-bill-paid = Rechnung bezahlt.
notice-refused = { $command } ist nicht möglich: { $reasons }.
notice-no-event = In dieser Richtung gibt es keine Ereignisse mehr.
notice-real-clock = Die echte Uhr lässt sich nicht verstellen.
notice-dropped = Entfernt, weil nicht mehr möglich: { $what }.
notice-saved = Gespeichert. Öffnen mit: account-center --scenario { $path }
notice-full = Dieses Abonnement kann keine weiteren Ereignisse aufnehmen.

## Dialogs
processing = Ihr Auftrag wird bearbeitet …

## The timeline
timeline-now = jetzt
timeline-signed-up = Registrierung
timeline-upgraded = Upgrade
timeline-request = Anfrage
timeline-credit-ends = Guthabenende
timeline-offer-changes = neue Angebots-ID
timeline-deleted = Löschung

## Keys: short for the footer, whole for the help
key-up = auf
key-down = ab
key-next-event = weiter
key-pause = Pause
key-faster = schneller
key-quit = beenden
key-help = Hilfe
key-choose-up = auf
key-choose-down = ab
key-switch-focus = wechseln
key-confirm = OK
key-next-field = nächstes Feld
key-leave = zurück
key-scroll-up = auf
key-scroll-down = ab
key-read-back = nach oben
key-read-on = weiterlesen
key-close = schließen
keys-select = wählen
keys-when = wann
keys-scroll = blättern

## The page
looking-back-mark = RÜCKBLICK
looking-back = Rückblick: Die Uhr stand schon auf { $at }. Wenn Sie hier etwas tun, beginnt ein neuer Verlauf.
notice-only-one = Es gibt nur ein Abonnement.
command-answer-transfer = Als Empfänger antworten
command-add-usage = Nutzung hinzufügen
notice-branched = Die Zukunft, die Sie gesehen haben, bleibt erhalten: { $key } führt zurück.
notice-no-branch = Bisher gibt es nur einen Verlauf. Gehen Sie in der Zeit zurück und tun Sie etwas anderes, dann beginnt ein zweiter.
notice-returned = Zum anderen Verlauf gewechselt, { $at }.
notice-no-futures = Nichts zu vergleichen: Jetzt ist weder ein Upgrade möglich noch Guthaben zu verbrauchen.
notice-setting-done = Das Upgrade ist schon erfolgt; das lässt sich nicht mehr ändern.
notice-setting-first = Das ist die erste Möglichkeit; etwas Früheres gibt es nicht.
notice-setting-last = Das ist die letzte Möglichkeit; etwas Späteres gibt es nicht.
notice-fastest = Schneller geht es nicht.
notice-slowest = Langsamer geht es nicht.
notice-no-usage = Für dieses Angebot ist die Nutzung nicht simuliert.
notice-signed-in = Angemeldet als { $email }.
notice-sorted-scenario = Sortiert wie im Szenario.
notice-sorted-next-change = Sortiert nach nächster Änderung, die früheste zuerst.
notice-sorted-name = Sortiert nach Name.
notice-sorted-status = Sortiert nach Status, Dringendes zuerst.
notice-sorted-credit-left = Sortiert nach dem Anteil des Guthabens, der übrig ist, kleinster zuerst.
notice-copied = Kopiert: { $value }
notice-copied-id = Abonnement-ID kopiert: { $id }
notice-link-copied = Link kopiert. Er öffnet auf jedem Rechner, was Sie sehen.
notice-link-too-large = Das ist zu groß für einen Link. Speichern Sie es als Szenario.
notice-no-links = Einen Link gibt es nur im Browser. Speichern Sie hier ein Szenario.
notice-mouse-on = Maus ein: Klicken wählt aus, das Mausrad blättert.
notice-mouse-off = Maus aus: Text lässt sich markieren.
notice-stops = Eine schnelle Uhr hält beim nächsten Ereignis an.
notice-runs-on = Eine schnelle Uhr hält nicht mehr an Ereignissen an.
notice-stopped = die Uhr hat angehalten ({ $key } lässt sie weiterlaufen)
first-step-next-event = Neu hier? {"{next-event}"} führt zum nächsten Ereignis.
first-step-why = {"{why}"} erklärt, warum in der gewählten Zeile steht, was dort steht.
first-step-help = {"{help}"} zeigt alle Tasten, {"{walkthroughs}"} die geführten Übungen.
notice-zone = Zeiten werden in { $zone } angezeigt.
notice-earlier-of-two = Diese Uhrzeit gibt es zweimal. Es gilt die frühere: { $at }.
notice-downloaded = Nutzungsdetails gespeichert in { $path }.
done-usage = Nutzung erfasst.
done-bill-unpaid = Die Rechnung ist jetzt offen.
done-accept-transfer = Der Empfänger hat angenommen: Das Abonnement ist übertragen.
done-decline-transfer = Der Empfänger hat abgelehnt. Sie können erneut anfragen.
key-next-area = nächster Bereich
key-why = warum?
key-what-if = was wäre, wenn?
key-download = herunterladen
key-add-usage = Nutzung hinzufügen
key-back = zurück
key-press = öffnen
key-show-all = alle zeigen
key-list = Liste
key-events = Ereignisse
key-setting-up = auf
key-setting-down = ab
key-other-future = A/B
key-earlier = früher
key-later = später
key-keep-filter = anwenden
key-next-part = weiter
key-go-there = dorthin gehen
key-do-it = ausführen
key-search = suchen

## Exporte echter Abonnements
one-of = eines von { $offers }
not-exported = nicht im Export
as-exported = wie exportiert
disabled-not-exported = Grund und Datum stehen nicht im Export
sign-up-estimated = ≈ { $date }, 12 Monate vor dem Ende der kostenlosen Dienste
sign-up-not-exported = die Registrierung steht nicht im Export, daher sind die Termine unbekannt
real-data = Die Termine folgen den von 2017 bis 2019 dokumentierten Regeln. Heute entscheidet das Portal, und nichts hier ändert etwas in Azure.
calendar-simulated = Dieses Abonnement ist simuliert.
line-next = { $left }: { $changes }
line-others =
    { $count ->
        [one] { $count } weiteres
       *[other] { $count } weitere
    }
real-data-mark = Regeln 2017–19; Portal gilt
real-data-said = Regeln von 2017 bis 2019; heute entscheidet das Azure-Portal.
event-exported = exportiert
credit-as-of = Ihre Angabe vom { $at }; Nutzung pro Tag ist geschätzt (≈)
credit-not-exported = der Betrag steht nicht im Export
currency-not-exported = die Währung steht nicht im Export
nor-sign-up-exported = die Registrierung auch nicht, daher sind die Termine unbekannt
credit-over = beendet am { $at }
upgraded-before = Upgrade erfolgt, der Export sagt nicht, wann
changes-nothing = Das ändert nichts in Azure; es wird nur hier vermerkt.
try-instead = Zum Ausprobieren, ohne es zu vermerken: { "{{leave}|{back}}" }, dann { "{simulate}" }.
label-sign-up = Registrierung
notice-more-pages = Der Export hat mehr als diese { $count }. Wie Sie die nächste Seite erhalten, sagt: account-center status --import DATEI

## Own
notice-told = Auf diesem Computer gespeichert. Die Termine folgen aus Ihren Angaben.
notice-retracted = Zurückgenommen: { $what }.
notice-nothing-to-retract = Es gibt nichts zurückzunehmen. Den Verbrauch ändern Sie im Formular.
notice-own-not-kept = Das konnte nicht gespeichert werden: Die Datei ist nicht beschreibbar. Sie sehen es bis zum Beenden.
notice-contradicted = Der Export widerspricht Ihren Angaben zu: { $names }. Gezeigt werden Ihre Angaben.
notice-contradicted-told = Ihre Angaben passen nicht mehr zum Export von: { $names }. Gezeigt wird, was im Export steht.
own-subscriptions = Eigene Abonnements
key-own = Ihre Testversion
key-retract = zurücknehmen
notice-simulated = Ein Szenario Ihrer echten Abonnements: Die Zeit lässt sich verstellen, und nichts davon wird gespeichert.
notice-real-again = Ihre echten Abonnements, mit der echten Uhr.
notice-nothing-real = Das sind keine echten Abonnements. Mit {"{own}"} geben Sie Ihre eigene Testversion ein.
key-simulate = spielen
