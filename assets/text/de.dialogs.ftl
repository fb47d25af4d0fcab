### Deutsch / German: what is said once something is opened over the page.

## Dialogs
ask-upgrade = Upgrade auf nutzungsbasierte Bezahlung
ask-upgrade-text = Das Ausgabenlimit wird dauerhaft aufgehoben. Sie zahlen, was Sie über Ihr Guthaben hinaus nutzen.
ask-upgrade-text-no-credit = Es gibt kein Guthaben: Nach dem Upgrade zahlen Sie jede Nutzung, ohne Ausgabenlimit.
ask-upgrade-text-credit-over = Es ist kein Guthaben mehr da: Sie zahlen die gesamte Nutzung. Das Ausgabenlimit lässt sich nicht wieder einschalten.
ask-upgrade-text-credit-over-free-services = Es ist kein Guthaben mehr da: Sie zahlen jede Nutzung über die kostenlosen Dienste hinaus. Das Ausgabenlimit lässt sich nicht wieder einschalten.
ask-upgrade-yes = Ja, mein Abonnement upgraden
ask-upgrade-no = Nicht upgraden
ask-upgrade-field = Neuer Name
ask-transfer = Abonnement übertragen
ask-transfer-text = Jemand anders übernimmt die Abrechnung. Abonnement-ID und Ressourcen bleiben dieselben.
ask-transfer-yes = Ja, Anfrage senden
ask-transfer-no = Nicht senden
ask-transfer-field = E-Mail des Empfängers
ask-transfer-means = Sie zahlen die Nutzung, bis der Empfänger annimmt. Die Anfrage läuft am { $expires } ab.
ask-cancel-transfer = Anfrage zurückziehen
ask-cancel-transfer-text = Der Empfänger kann dann nicht mehr annehmen.
ask-cancel-transfer-yes = Ja, zurückziehen
ask-cancel-transfer-no = Anfrage behalten
ask-cancel-transfer-means = Danach können Sie eine neue Anfrage senden.
ask-cancel = Abonnement kündigen
ask-cancel-text = Das Abonnement wird sofort deaktiviert, und seine Ressourcen werden angehalten.
ask-cancel-yes = Ja, mein Abonnement kündigen
ask-cancel-no = Nicht kündigen
ask-cancel-credit = Das übrige Guthaben, { $credit }, lässt sich nicht mehr nutzen.
ask-cancel-means = Das Abonnement wird spätestens nach { $deletion-days } Tagen gelöscht, hier am { $deletion }. Hier lässt es sich nicht reaktivieren; bis dahin verweist die Dokumentation an den Support.
ask-cancel-means-back = Das Abonnement wird spätestens nach { $deletion-days } Tagen gelöscht, hier am { $deletion }. Bis dahin lässt es sich reaktivieren.
ask-cancel-means-later = Das Abonnement wird spätestens nach { $deletion-days } Tagen gelöscht, hier am { $deletion }. Bis dahin lässt es sich reaktivieren, aber erst, wenn sich die Angebots-ID geändert hat.
ask-reactivate = Abonnement reaktivieren
ask-reactivate-text = Das Abonnement ist sofort wieder aktiv.
ask-reactivate-text-past-due = Das Abonnement läuft sofort wieder. Es ist überfällig, bis die Rechnung bezahlt ist.
ask-reactivate-yes = Ja, mein Abonnement reaktivieren
ask-reactivate-no = Nicht reaktivieren
ask-reactivate-means = Seine Ressourcen sind wieder verfügbar und werden ab jetzt berechnet.
ask-payment-method = Zahlungsmethode angeben
ask-payment-method-text = Eine simulierte Karte wird hinzugefügt. Nach einer echten wird nicht gefragt.
ask-payment-method-yes = Ja, hinzufügen
ask-payment-method-no = Nicht hinzufügen
ask-payment-method-means = Vor einem Upgrade wird sie mit keiner Nutzung belastet, danach schon.
ask-pay-bill = Rechnung bezahlen
ask-pay-bill-text = Die offene Rechnung wird mit Ihrer Zahlungsmethode bezahlt.
ask-pay-bill-yes = Ja, bezahlen
ask-pay-bill-no = Nicht bezahlen
ask-pay-bill-means = Das Abonnement ist sofort wieder aktiv. Der Rechnungsbetrag wird nicht simuliert.
upgrade-before = jetzt
upgrade-after = nach dem Upgrade
upgrade-credit-kept = bleibt bis { $at }
upgrade-credit-at-most = höchstens { $left }
upgrade-no-credit = keines
upgrade-offer-waits = { $offer-id }, sobald das Guthaben verbraucht ist, spätestens { $at }
upgrade-offer-waits-undated = { $offer-id }, sobald das Guthaben verbraucht ist oder die { $days } Tage vorbei sind (Datum nicht im Export)
upgrade-transfer-waits = möglich, sobald sich die Angebots-ID ändert; das ist spätestens { $at }
upgrade-transfer-waits-undated = möglich, sobald sich die Angebots-ID ändert (Datum nicht im Export)
upgrade-transfer-not = nicht möglich
upgrade-late-warning = Ihre Testversion ist beendet. Was noch da ist, lässt sich nach dem Upgrade wieder nutzen und wird ab dann berechnet.
upgrade-disabled-warning = Warum das Abonnement deaktiviert ist, steht nicht im Export. Was noch da ist, lässt sich nach dem Upgrade wieder nutzen und wird ab dann berechnet.
quit-title = Beenden
quit-text = Beim Beenden endet die Simulation. Was Sie nicht speichern, geht verloren.
quit-stay = Bleiben
quit-save = Erst als Szenario speichern
quit-quit = Beenden
save-title = Als Szenario speichern
save-text = Speichert den aktuellen Verlauf und die Uhr in einer neuen Datei, die Sie mit --scenario öffnen.
save-field = Datei
save-no-name = Geben Sie einen Dateinamen ein.
save-exists = Diese Datei ist schon vorhanden und wird nicht überschrieben. Wählen Sie einen anderen Namen.
save-too-large = Nicht gespeichert: Das Szenario wäre zu groß, um wieder geöffnet zu werden.
save-failed = Speichern war dort nicht möglich: { $reason }. Wählen Sie einen anderen Ort.
file-not-found = die Datei oder den Ordner gibt es nicht
file-not-allowed = Zugriff verweigert
file-exists = das gibt es schon
file-folder = das ist ein Ordner
file-not-a-folder = ein Teil des Pfads ist kein Ordner
file-not-a-file = das ist keine gewöhnliche Datei
file-full = es ist kein Platz mehr
file-read-only = das Dateisystem ist schreibgeschützt
file-long-name = der Name ist zu lang
file-too-large = die Datei ist zu groß
file-in-use = ein anderes Programm verwendet es
key-up-help = das Abonnement oder die Zeile darüber wählen
key-down-help = das Abonnement oder die Zeile darunter wählen
key-first-help = zum Anfang
key-last-help = zum Ende
key-next-event-help = zum nächsten Ereignis gehen
key-previous-event-help = zum vorigen Ereignis zurückgehen
key-pause-help = die Uhr anhalten oder laufen lassen
key-faster-help = die Zeit beschleunigen
key-slower-help = die Zeit verlangsamen
key-stop-at-events-help = eine schnelle Uhr bei Ereignissen anhalten oder nicht
key-save-help = als Szenario speichern
key-scenarios = Szenarien
key-scenarios-help = ein anderes Szenario öffnen
key-help-help = diese Hilfe
key-quit-help = beenden (fragt zuerst, wenn noch etwas zu speichern ist)
key-suspend-help = anhalten; die Shell kann fortsetzen
key-inspect-help = den Zustand und das Ziel des Schritts zeigen
key-quit-at-once-help = sofort beenden
command-upgrade-help = auf nutzungsbasierte Bezahlung upgraden
command-transfer-help = das Abonnement an jemanden übertragen
command-cancel-transfer-help = die Übertragungsanfrage zurückziehen
command-cancel-help = das Abonnement kündigen
command-reactivate-help = ein gekündigtes Abonnement reaktivieren
command-payment-method-help = Zahlungsmethode angeben
command-pay-bill-help = die offene Rechnung bezahlen
key-choose-up-help = die Option darüber wählen
key-choose-down-help = die Option darunter wählen
key-switch-focus-help = zwischen Optionen und Feld wechseln
key-confirm-help = bestätigen, was gewählt oder getippt ist
key-leave-help = schließen, ohne etwas zu tun
key-scroll-up-help = aufwärts blättern
key-scroll-down-help = abwärts blättern
key-read-back-help = zurückblättern
key-read-on-help = weiterlesen
key-page-up-help = eine Seite nach oben
key-page-down-help = eine Seite nach unten
key-close-help = schließen
scenarios-title = Szenarien
scenarios-warning = Was Sie hier getan haben, ist nicht gespeichert und geht verloren. Bestätigen Sie noch einmal, um das Szenario zu öffnen, oder gehen Sie zurück und speichern Sie zuerst mit {"{save}"}.
help-title = Hilfe
help-about = Dieses Programm bildet eine Seite von Microsofts früherem Azure-Kontocenter nach, damit Sie seine Regeln ohne Konto, ohne Karte und ohne wochenlanges Warten ausprobieren können. Es ist unabhängig von Microsoft und stellt keine Netzwerkverbindung her.
help-looking-back = RÜCKBLICK in der Kopfzeile bedeutet, dass die Uhr eine Zeit vor der spätesten zeigt, die Sie gesehen haben. Wenn Sie dort etwas tun, beginnt ein neuer Verlauf; der verlassene bleibt erhalten.
help-signs = ● ist geschehen, ○ kommt noch, ◐ ist teils beides. ▌ steht an dem, was sich gerade geändert hat, ┃ an dem, worum es in einem Schritt oder einer Demo geht. Die Zeitleiste ist gedehnt, wo ihre Beschriftungen Platz brauchen.
help-page = Auf der Seite
help-choice = In den Optionen eines Dialogs
help-field = In einem Eingabefeld
help-reading = In einem Text
help-choices = Was dieser Simulator annimmt, wo die Dokumentation schweigt, und was er weglässt
choice-credit-instant = Die Tage des Guthabens dauern je 24 Stunden ab der Registrierung: Es läuft nicht am Ende eines Tages ab.
choice-late-upgrade = Nach einem späten Upgrade ändert sich die Angebots-ID sofort.
choice-no-credit = Ein Angebot ohne Guthaben erhält die neue Angebots-ID mit dem Upgrade.
choice-deletion = Ein deaktiviertes Abonnement wird nach { $deletion-days } Tagen gelöscht; Quellen nennen 30 bis 90.
choice-free-services = Die Monate kostenloser Dienste zählen ab der Registrierung.
choice-forecast = Die Prognose setzt die letzten { $forecast-days } Tage fort; die Dokumentation sagt nicht, aus welchen Tagen sie entstand.
choice-request = Eine Übertragungsanfrage läuft nach { $request-days } Tagen ab.
choice-reported-usage = Bei einer Übertragung zahlt der Absender die Nutzung bis zur Annahme, auch wenn sie später gemeldet wird.
choice-recipient = Bei einer Übertragung werden Land, Zahlungsmethode und Anspruch des Empfängers auf das Angebot nicht geprüft.
choice-unpaid = Eine Rechnung, die unbezahlt bleibt, hat keine weiteren Folgen; laut Dokumentation wird das Abonnement am Ende gekündigt.
choice-payment-method = Ein Upgrade braucht eine schon vorhandene Zahlungsmethode; die Dokumentation beschreibt nur ein Upgrade, das selbst nach einer Karte fragt.
choice-purchases = Käufe außerhalb des Guthabens, etwa Marketplace-Dienste oder Supportpläne, werden nicht simuliert.
choice-offers = Guthaben, Ausgabenlimit und Nutzung werden nur für diese Angebote simuliert: { $simulated }.

## Answering questions
ask-field-right = gültig
ask-transfer-moves = Was übergeht: die Abrechnung und mit ihr alle Ressourcen.
ask-transfer-stays = Ihr Rechnungsverlauf bleibt bei Ihnen.
ask-answer-transfer = Die E-Mail des Empfängers (simuliert)
ask-answer-transfer-accept = Übertragung annehmen
ask-answer-transfer-decline = Übertragung ablehnen
ask-answer-transfer-no = Später antworten
ask-answer-transfer-means = Wer annimmt, bezahlt das Abonnement ab diesem Zeitpunkt.
mail-from = Von: { $from }
mail-to = An: { $to }
mail-date = Datum: { $at }
mail-subject = Betreff: Bitte um Übernahme eines Azure-Abonnements
mail-text = { $from } bittet Sie, die Abrechnung des Abonnements „{ $name }“ zu übernehmen.
mail-subscription = Die Abonnement-ID bleibt { $id }. Der Absender zahlt die Nutzung, bis Sie annehmen.
mail-expires = Die Anfrage läuft in { $until } ab.
ask-add-usage = Nutzung hinzufügen
ask-add-usage-text = Der Simulator fügt diese Nutzung auf einmal hinzu.
ask-add-usage-yes = Diesen Betrag hinzufügen
ask-add-usage-rest = Das Restguthaben verbrauchen: { $amount }
ask-add-usage-no = Nichts hinzufügen
ask-add-usage-field = Betrag
ask-add-usage-means =
    { $has-credit ->
        [no] Es gibt kein Guthaben: Alles wird berechnet.
       *[yes] Zuerst wird das Guthaben verbraucht. Was es nicht deckt, wird nur berechnet, wenn das Ausgabenlimit aus ist.
    }
ask-add-usage-none = Das hätte keine Wirkung. Nutzung zählt nur, solange das Abonnement aktiv oder überfällig ist, und nur bei diesen Angeboten: { $metered }.
ask-add-usage-unknown = Das hätte keine Wirkung: Das Guthaben, von dem Nutzung abgeht, steht nicht im Export. Geben Sie es zuerst an.
ask-add-usage-not-a-number = Geben Sie einen Betrag wie 12,50 ein: Ziffern und höchstens ein Komma oder ein Punkt.
ask-add-usage-not-above-zero = Der Betrag muss über null liegen.
ask-add-usage-too-many-decimals =
    { $decimals ->
        [0] { $currency } hat keine Dezimalstellen.
       *[other] { $currency } hat { $decimals } Dezimalstellen.
    }
ask-add-usage-too-many-decimals-unknown = Geben Sie höchstens { $decimals } Dezimalstellen ein. Die Währung steht nicht im Export.
ask-add-usage-too-large = Das ist mehr als 1.000.000.000.000.000.

## Signing in
sign-in-title = Anmelden
sign-in-text = Wählen Sie ein Konto. Nach einem Kennwort wird nicht gefragt: Dies ist eine Simulation.
sign-in-current = { $email } (angemeldet)
sign-in-other = Ein anderes Konto verwenden
sign-in-field = E-Mail

## Time
events-title = Ereignisse
go-to-title = Zeitpunkt wählen
go-to-field = Datum, Zeitspanne
go-to-text = Zum Beispiel 2019-01-26, 2019-01-26 09:15, +9d12h oder -2d. Datumsangaben sind in { $zone }; eine Zeitspanne zählt ab dem Stand der Uhr.
go-to-refused = Das liegt außerhalb der Jahre 2000 bis 2100. Geben Sie 2019-01-26, 2019-01-26 09:15, +9d12h oder -2d ein.
go-to-unreadable = Weder Datum noch Zeitspanne. Geben Sie 2019-01-26, 2019-01-26 09:15, +9d12h oder -2d ein.
time-skipped = Die Uhren wurden dort vorgestellt, von { $before } auf { $after }: Diese Uhrzeit gibt es nicht.
branches-title = Verläufe
branches-text = Wenn Sie in der Vergangenheit etwas tun, beginnt ein neuer Verlauf. Verläufe, die Sie verlassen, bleiben erhalten.
branch-this = Dieser Verlauf, bis { $at }
branch-other = Ein anderer Verlauf, bis { $at }
branch-nothing-done = nichts getan
branch-act = { $at } { $what }

## Usage
usage-title = NUTZUNG VON „{ $name }“
usage-credit = { $used } von { $granted } genutzt; { $end }
usage-left = noch { $left } bis { $until }
usage-billed = { $amount } berechnet
usage-no-forecast = Die Prognose beginnt drei Tage nach der Registrierung und ist zu sehen, solange das Abonnement läuft.
usage-none = Bisher keine Nutzung.
usage-not-entered = Der Verbrauch ist nicht angegeben: Weder was übrig ist noch wie lange es reicht, ist bekannt.
usage-not-entered-in-full = Was nicht angegeben ist, zählt nicht als verbraucht: Höchstens so viel ist übrig, und wie lange es reicht, ist nicht bekannt.
usage-not-counted = Was nicht angegeben ist, zählt nicht als verbraucht.
usage-not-exported = Der Verbrauch steht nicht im Export.
usage-currency-not-exported = Die Währung steht nicht im Export, daher stehen Beträge ohne sie.
download-title = Nutzungsdetails herunterladen
download-text = Speichert die Nutzung jedes Tages in einer neuen CSV-Datei für die Tabellenkalkulation.

## Two futures
what-if-title = WAS WÄRE, WENN?  „{ $name }“, ab { $at }
what-if-upgrade = Upgraden
what-if-use-up = Guthaben aufbrauchen
what-if-nothing = Nichts tun
plan-step = { $what } { $when }
plan-upgrade-now = Jetzt upgraden
plan-use-up-now = Jetzt das Guthaben aufbrauchen
plan-and-use-up = Guthaben aufbrauchen
plan-and-use-up-now = jetzt das Guthaben aufbrauchen
what-if-never = nie
what-if-now = jetzt
what-if-undated = Datum nicht im Export
what-if-day = am { $date }
what-if-past = zu spät: { $when }
what-if-no-credit = { $when } ist kein Guthaben mehr da
what-if-no-credit-now = kein Guthaben mehr
why-future-impossible = Das ist nicht möglich: { $reason }.
plans-differ = anders als beim ersten möglichen Plan
what-if-without-credit = dieses Angebot hat kein Guthaben
what-if-problem = Nicht möglich
what-if-after-trial = Nach der Testversion
what-if-status-now = Status danach
what-if-disabled = Deaktiviert
what-if-disabled-until-upgrade = { $disabled }, bis zum Upgrade
what-if-disabled-until-upgrade-undated = bis zum Upgrade; seit wann und warum steht nicht im Export
what-if-credit-used-up = { $used } genutzt, nichts verfallen; { $at }
what-if-credit-forfeited = { $used } genutzt, { $forfeited } verfallen { $at }
what-if-credit-forfeited-given = { $used } genutzt (mit der Nutzung aus dem Szenario), { $forfeited } verfallen { $at }
what-if-credit-unknown = bisher { $used } verbraucht; der Rest verfällt am { $at }
what-if-credit-untold = Verbrauch nicht angegeben; der Rest verfällt am { $at }
what-if-credit-told-in-part = Verbrauch nicht vollständig angegeben; der Rest verfällt am { $at }
what-if-offer = Neue Angebots-ID
what-if-transfer = Übertragbar ab
what-if-until = mit der Nutzung aus dem Szenario, bis einschließlich { $until }; spätere Nutzung unbekannt
what-if-until-nothing = weitere Nutzung ist nicht bekannt
what-if-until-unknown = künftige Nutzung ist nicht bekannt
what-if-until-untold = Nutzung bisher und künftig nicht bekannt
what-if-until-untold-so-far = bisheriger Verbrauch nicht bekannt
what-if-until-expected = { $daily } pro Tag, wie Sie erwarten, bis einschließlich { $until }
what-if-note = Berechnet bis einschließlich { $until }, mit der Nutzung aus dem Szenario; spätere Nutzung ist nicht bekannt.
what-if-note-nothing = Weitere Nutzung ist nicht bekannt, also wird keine weitere berechnet.
what-if-note-expected = Eingerechnet: die { $daily } pro Tag, die Sie erwarten, bis einschließlich { $until }.
what-if-note-forecast = Hier fällt die Nutzung in die Mitte jedes Tages; die Prognose verteilt sie gleichmäßig, daher können die Daten um einen Tag abweichen.
what-if-note-unknown = Was Sie verbrauchen werden, ist nicht bekannt: Ab jetzt ist keine Nutzung eingerechnet.
what-if-note-untold = Weder der bisherige noch der künftige Verbrauch ist bekannt: Es ist keine Nutzung eingerechnet.
what-if-note-untold-so-far = Der bisherige Verbrauch ist nicht bekannt; deshalb ist nicht eingerechnet, was Sie pro Tag erwarten.
what-if-note-limit = Das Ausgabenlimit ist an: Es wird keine Nutzung berechnet, wie viel auch genutzt wird.
what-if-note-stopped = Das Abonnement läuft nicht, also wird keine weitere Nutzung berechnet.
what-if-advice-expected = Geben Sie an, was Sie pro Tag erwarten, um Rechnungen zu vergleichen.
what-if-advice-used = Geben Sie an, was bisher verbraucht ist, um Rechnungen zu vergleichen.
what-if-advice-all = Geben Sie an, was verbraucht ist und was Sie pro Tag erwarten, um Rechnungen zu vergleichen.
what-if-deleted = Gelöscht
what-if-keeps = { $name } behält das Abonnement; das kostet { $amount } bis einschließlich { $date }.
what-if-keeps-unbilled = { $name } behält das Abonnement; bis einschließlich { $date } wird keine Nutzung berechnet.
what-if-keeps-unused = { $name } behält das Abonnement; weitere Nutzung ist nicht bekannt.
what-if-interrupted = { $name } ist vom { $disabled } bis zum Upgrade am { $upgraded } deaktiviert.
what-if-interrupted-at-once = { $name } wird am { $disabled } deaktiviert und sofort durch das Upgrade wieder aktiviert.
what-if-keeps-unknown = { $name } behält das Abonnement; was berechnet wird, hängt von Ihrer Nutzung ab.
what-if-ends = { $name } wird am { $disabled } deaktiviert und am { $deleted } gelöscht.
what-if-ends-undeleted = { $name } wird am { $disabled } deaktiviert.
what-if-ends-undated = { $name } wird deaktiviert; das Datum steht nicht im Export.
what-if-ends-over = { $name } bleibt, wie es ist: { $status }.
what-if-stays-disabled = { $name } bleibt deaktiviert und wird am { $deleted } gelöscht.
what-if-stays-disabled-undeleted = { $name } bleibt deaktiviert.
what-if-impossible = { $name } ist nicht möglich.
what-if-alike = A und B führen zum selben Ergebnis.
what-if-administrator = Nur der Kontoadministrator, { $administrator }, kann das Upgrade ausführen.
what-if-only = nur bei { $name }
what-if-earlier =
    { $days ->
        [one] { $days } Tag früher bei { $name }
       *[other] { $days } Tage früher bei { $name }
    }
what-if-sooner = früher bei { $name }
what-if-more = { $amount } mehr bei { $name }
what-if-goes-on = nur { $name } läuft weiter
what-if-same = Bei beiden gleich
what-if-difference = Unterschied

## Why
why-title = Warum? { $what }
why-title-not = Warum nicht? { $what }
why-banner = Das Banner „Jetzt upgraden“
why-futures = Warum gehen sie so aus?
why-ends = Das erledigt sich von selbst, spätestens in { $until }
why-ends-offer = Die Angebots-ID ändert sich von selbst, spätestens in { $until }
why-documented = Dokumentiertes Verhalten des Kontocenters, 2017 bis 2019.
why-choice = Eine Festlegung dieses Simulators: Die Dokumentation schweigt oder widerspricht sich.
why-not-simulated = Eine Festlegung dieses Simulators, der nicht alles an diesem Angebot simuliert.
event-used = { $amount } genutzt
event-used-parts = { $whole } genutzt: { $parts }
used-from-credit = { $amount } aus dem Guthaben
used-billed = { $amount } berechnet
used-beyond = { $amount } über das Guthaben hinaus, weder berechnet noch gezählt
event-used-daily = { $amount } pro Tag, { $days } Tage lang: { $total }
event-used-spread = { $total } in { $days } Beträgen bis einschließlich { $until }, gleichmäßig verteilt
event-used-irregularly = { $times } Beträge bis einschließlich { $until }: { $total }
sum-left = { $granted } gewährt − { $used } genutzt = noch { $left }
sum-forfeited = { $granted } gewährt − { $used } genutzt = { $forfeited } verfallen
sum-used = { $credit } aus dem Guthaben + { $billed } berechnet = { $total } genutzt
sum-billed = insgesamt { $billed } berechnet
sum-peak = Tag { $day }: { $total }, der Höchstwert
sum-peak-of-parts = Tag { $day }: { $parts } = { $total }, der Höchstwert
sum-peak-of-many = Tag { $day }: { $times } Beträge = { $total }, der Höchstwert
number-of-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
sum-mean = { $used } ÷ { $window } = { $daily } pro Tag
sum-lasts = noch { $left } × { $window } ÷ { $used } genutzt = { $time }
sum-lasts-expected = noch { $left } ÷ { $daily } pro Tag erwartet = { $time }
sum-predicted = { $used } vor heute genutzt + { $days } × { $daily } = { $total } am Ende
why-later-name = Später hieß dieses Angebot { $name }.
topic-status = Status
topic-deletion = Datum der Löschung
topic-offer = Angebot
topic-offer-id = Angebots-ID
topic-spending-limit = Ausgabenlimit
topic-billed = Was berechnet wird
topic-credit = Restguthaben
topic-credit-end = Wann das Guthaben endet
topic-daily-use = Nutzung pro Tag
topic-forecast = Prognose
topic-transfer = Übertragung
topic-offer-change = Wann sich die Angebots-ID geändert hat
topic-free-services = Kostenlose Dienste
topic-next-change = Was sich als Nächstes ändert
why-trial-runs = Das Abonnement ist aktiv, bis das Guthaben verbraucht ist oder die { $days } Tage vorbei sind, je nachdem, was zuerst eintritt. Dann wird es deaktiviert. Wenn Sie nichts tun, wird nie Nutzung berechnet.
why-seen-running = Laut Export ist die Testversion noch aktiv, obwohl ihre { $days } Tage nach der geschätzten Registrierung um sein müssten. Hier gilt, was im Export steht.
why-state-not-understood = Im Export steht kein Status, den dieses Programm kennt. Hier gilt das Abonnement als aktiv, bis ein bekanntes Datum erreicht ist oder Sie etwas eingeben.
why-upgraded-runs =
    { $has-credit ->
        [no] Nach dem Upgrade bleibt das Abonnement aktiv. Die gesamte Nutzung wird berechnet.
       *[yes] Nach dem Upgrade bleibt das Abonnement aktiv. Nutzung über das Guthaben hinaus wird berechnet.
    }
why-runs = Ein Abonnement mit diesem Angebot bleibt aktiv, bis es jemand kündigt oder eine Rechnung offen bleibt.
why-runs-until-cancelled = In diesem Simulator bleibt ein Abonnement mit diesem Angebot aktiv, bis es jemand kündigt.
why-enabled-by-upgrade = Das Abonnement war bis zum Upgrade deaktiviert, und das Upgrade hat es wieder aktiviert. Was noch da ist, kann genutzt werden, und Nutzung, die kein Guthaben deckt, wird abgerechnet.
why-past-due = Eine Rechnung wurde nicht rechtzeitig bezahlt. Das Abonnement läuft weiter und ist wieder aktiv, sobald sie bezahlt ist. Dass es gekündigt wird, wenn niemand zahlt, ist dokumentiert, wird aber nicht simuliert.
why-cancelled = Das Abonnement wurde gekündigt. Seine Ressourcen stoppten sofort; spätestens nach { $deletion-days } Tagen wird es gelöscht. Hier lässt sich nur das Angebot „{ $reactivatable }“ reaktivieren; bei anderen Angeboten verweist die Dokumentation an den Support.
why-limit-reached = Das Guthaben wurde bei eingeschaltetem Ausgabenlimit verbraucht. Das Abonnement ist deaktiviert, und keine Nutzung wird berechnet. Nach einem Upgrade lässt sich wieder nutzen, was noch da ist.
why-trial-expired = Die { $days } Tage waren ohne Upgrade vorbei. Das Abonnement ist deaktiviert, und keine Nutzung wird berechnet. Nach einem Upgrade lässt sich wieder nutzen, was noch da ist.
why-end-undated = Das Abonnement wird deaktiviert, sobald das Guthaben verbraucht ist oder die { $days } Tage vorbei sind, je nachdem, was zuerst kommt. Die Registrierung steht nicht im Export; das Datum ist daher nicht bekannt.
why-deletion = Ein deaktiviertes Abonnement wird spätestens nach { $deletion-days } Tagen gelöscht; Quellen nennen 30 bis 90 Tage, hier sind es { $deletion-days }. Das ist endgültig.
why-deletion-undated = Ein deaktiviertes Abonnement wird spätestens nach { $deletion-days } Tagen endgültig gelöscht. Seit wann es deaktiviert ist, steht nicht im Export; das Datum ist daher nicht bekannt.
why-transferred = Der Empfänger hat die Übertragung angenommen und bezahlt seitdem. ID, Angebot und Datumsangaben bleiben, wie sie waren.
why-offer-as-signed-up = Das ist das Angebot der Registrierung. Ein Upgrade ändert es; während einer Testphase erst, wenn das Guthaben verbraucht ist oder die Tage um sind.
why-offer-stays = Das ist das Angebot der Registrierung. Es lässt sich im Kontocenter nicht upgraden und bleibt deshalb.
why-offer-exported = Das ist das Angebot, das im Export steht. Mit welchem Angebot sich jemand registriert hat, steht nicht darin. Im Kontocenter lässt es sich nicht upgraden.
why-offer-not-exported = Welches Angebot das ist, steht nicht im Export.
why-offer-waits = Ein Upgrade ändert die Angebots-ID nicht sofort. Sie ändert sich, wenn das Guthaben verbraucht ist oder die { $days } Tage vorbei sind, je nachdem, was zuerst eintritt. Sie haben keinen Schritt ausgelassen.
why-offer-seen-changed = Es wurde ein Upgrade ausgeführt, und im Export steht die neue Angebots-ID. Wann sie sich geändert hat, steht nicht im Export: als das Guthaben verbraucht war oder die { $days } Tage vorbei waren.
why-offer-after-credit = Das Guthaben war verbraucht, bevor die { $days } Tage vorbei waren; da änderte sich die Angebots-ID.
why-offer-after-thirty-days = Die { $days } Tage waren vorbei, bevor das Guthaben verbraucht war; da änderte sich die Angebots-ID.
why-offer-after-late-upgrade = Das Upgrade kam nach dem Ende der Testversion, es gab nichts abzuwarten: Die Angebots-ID änderte sich zugleich.
why-offer-with-upgrade = { $offer } hat kein Guthaben, das abzuwarten wäre: Die Angebots-ID änderte sich mit dem Upgrade.
why-limit-on = Es gibt ein Ausgabenlimit: Nutzung über das Guthaben hinaus wird nie in Rechnung gestellt. Nur ein Upgrade hebt es auf.
why-limit-off = Das Upgrade hat das Ausgabenlimit für immer aufgehoben. Es lässt sich nicht wieder einschalten.
why-limit-never = Dieses Angebot hat weder Guthaben noch Ausgabenlimit: Nutzung wird berechnet.
why-limit-none = Dieses Angebot hat kein Guthaben, also gibt es nichts zu begrenzen.
why-limit-not-simulated = Das Ausgabenlimit wird für dieses Angebot nicht simuliert.
why-limit-not-exported = Das Ausgabenlimit steht nicht im Export.
why-credit-left = Das Guthaben von der Registrierung, abzüglich dessen, was seitdem genutzt wurde.
why-credit-given = Das Guthaben wird so gezeigt, wie es angegeben wurde. Wie es verbraucht wird, ist für dieses Angebot nicht simuliert.
why-exported = Das steht im Export, aber nicht, warum oder seit wann. Es bleibt so, bis ein bekanntes Datum erreicht ist oder Sie hier etwas eingeben.
why-export-made = Was nicht anders bekannt ist, stammt aus diesem Export.
why-credit-not-exported = Ein Export nennt weder den Betrag eines Guthabens noch dessen Verbrauch. Das Portal zeigt beides.
why-usage-not-told = Niemand hat vollständig angegeben, was vom Guthaben verbraucht ist. Was übrig ist, ist deshalb nicht bekannt, und es gibt keine Prognose. Das Portal zeigt den Verbrauch; Sie geben ihn unter „{ own-used }“ an.
why-from-export = Aus dem Export.
why-usage-told = ≈ Sie haben einen Betrag angegeben, Stand { $at }. Er ist gleichmäßig auf die Tage verteilt, an denen das Abonnement lief: eine Schätzung.
why-credit-kept = Ein Upgrade kostet kein Guthaben: Was übrig ist, bleibt, bis es verbraucht ist oder die vollen { $days } Tage vorbei sind.
why-credit-stopped = Was vom Guthaben übrig ist, lässt sich nicht nutzen, solange das Abonnement deaktiviert ist, und verfällt trotzdem nach den { $days } Tagen.
why-credit-used-up = Das ganze Guthaben ist verbraucht. Es wird nicht erneuert.
why-credit-forfeited = Die { $days } Tage sind vorbei. Was dann noch vom Guthaben übrig war, ist verfallen.
why-credit-ends = Das Guthaben gilt { $days } Tage ab der Registrierung, mit oder ohne Upgrade. Hier sind das { $days }-mal 24 Stunden, auf die Sekunde; die Dokumentation spricht auch von ganzen Tagen.
why-daily-use = Die Nutzung in jeweils 24 Stunden seit der Registrierung: was das Guthaben bezahlt hat und was berechnet wird. Was keines von beiden ist, zählt nicht.
why-daily-use-drawn = Wo auf der Seite kein Platz für das Diagramm ist, zeigt eine Zeile die letzten { $days } Tage.
why-forecast = So lange reicht das Guthaben, wenn die Nutzung weitergeht wie in den letzten sieben Tagen (in der ersten Woche: seit der Registrierung). Zu sehen ab drei Tagen nach der Registrierung.
why-forecast-expected = So viel erwarten Sie pro Tag zu verbrauchen; es ist nicht, was bisher verbraucht wurde.
why-billed = Ist das Ausgabenlimit aus, wird Nutzung berechnet, die das Guthaben nicht deckt.
why-billed-without-credit = Dieses Angebot hat weder Guthaben noch Ausgabenlimit: Die gesamte Nutzung wird berechnet.
why-free-services = Enthalten sind { $months } Monate lang kostenlose Dienste, die nach einem Upgrade weiterlaufen. Hier zählen die Monate ab der Registrierung.
why-free-services-stopped = Die kostenlosen Dienste gibt es nur, solange das Abonnement läuft. Ihre { $months } Monate zählen trotzdem weiter.
why-free-services-deleted = Die kostenlosen Dienste endeten mit der Löschung des Abonnements.
why-free-services-transferred = Die kostenlosen Dienste gingen bei der Übertragung mit dem Abonnement über.
why-transfer-possible = Es ist aktiv, seine Angebots-ID ist übertragbar, und keine Anfrage läuft: Es lässt sich jetzt übertragen.
why-id-stays = Das Abonnement erhielt seine ID bei der Registrierung. Weder ein Upgrade noch eine Übertragung ändert sie.
why-request-expires = Eine Übertragungsanfrage läuft ab, wenn niemand antwortet. Hier nach { $request-days } Tagen; die Dokumentation nennt keine Frist.
why-upgrade-possible = Ein Upgrade ist möglich: Sie sind Kontoadministrator, und das Angebot lässt sich upgraden. Von selbst geschieht es nie. (Dass es vorher eine Zahlungsmethode geben muss, ist eine Festlegung dieses Simulators.)
why-upgrade-late = Die Testversion ist beendet, ein Upgrade ist aber noch möglich, bis sie gelöscht wird. Was noch da ist, lässt sich nach dem Upgrade wieder nutzen und wird ab dann berechnet.
why-upgrade-if-ended = Ist die Testversion beendet, ist ein Upgrade noch möglich, bis sie gelöscht wird. Was noch da ist, lässt sich nach dem Upgrade wieder nutzen und wird ab dann berechnet.
why-cancel-possible = Der Kontoadministrator darf ein laufendes Abonnement kündigen. Es wird sofort deaktiviert.
why-reactivate-possible = Es ist gekündigt, hat die Angebots-ID der nutzungsbasierten Bezahlung und ist noch nicht gelöscht: Es lässt sich reaktivieren.
why-upgrade-instead = Eine beendete Testversion machen Sie mit einem Upgrade wieder nutzbar.
why-payment-method-possible = Es gibt noch keine Zahlungsmethode, und ein Upgrade braucht eine.
why-pay-bill-possible = Eine Rechnung ist offen. Ist sie bezahlt, ist das Abonnement wieder aktiv.
why-request-open = Die Anfrage wartet auf den Empfänger, der annehmen oder ablehnen kann. Bis dahin kann der Absender sie zurückziehen.
why-usage =
    { $has-credit ->
        [no] Es gibt kein Guthaben: Die gesamte Nutzung wird berechnet.
       *[yes] Nutzung geht zuerst vom Guthaben ab. Was das Guthaben nicht deckt, wird nur berechnet, wenn das Ausgabenlimit aus ist.
    }
why-signed-up = Mit der Registrierung beginnt alles: Alle Tage und Monate zählen ab hier.
why-done = Jemand hat das getan. Nur solche Handlungen werden erfasst; alles andere folgt aus den Regeln.
why-nothing-next = Von selbst ändert sich nichts.
why-nothing-next-here = In diesem Simulator ändert sich von selbst nichts.
why-not-not_created = Zu diesem Zeitpunkt hat sich noch niemand dafür registriert.
why-not-transferred = Es wurde übertragen: Der Empfänger bezahlt und verwaltet es jetzt, außerhalb dieses Simulators.
why-not-deleted = Es ist gelöscht, und das ist endgültig.
why-not-disabled = Es ist deaktiviert. Nur ein laufendes Abonnement lässt sich übertragen oder kündigen.
why-not-cancelled = Ein gekündigtes Abonnement lässt sich nicht upgraden. Nutzungsbasierte Bezahlung lässt sich stattdessen reaktivieren; bei anderen Angeboten verweist die Dokumentation an den Support, innerhalb von { $deletion-days } Tagen.
why-not-past_due = Eine Rechnung ist offen. Bezahlen Sie sie zuerst.
why-not-not_administrator =
    { $administrator ->
        [none] Das darf nur der Kontoadministrator, also wer sich registriert hat. Melden Sie sich mit diesem Konto an.
       *[other] Das darf nur der Kontoadministrator, also wer sich registriert hat: { $administrator }. Melden Sie sich mit diesem Konto an.
    }
why-not-already_upgraded = Das Upgrade ist schon erfolgt, und es gibt nur eines. Sie haben keinen Schritt ausgelassen.
why-not-offer_not_upgradable =
    { $by-support ->
        [yes] Nur diese Angebote lassen sich im Kontocenter upgraden: { $upgradable }. Bei { $offer } verweist die Dokumentation an den Support.
       *[no] Nur diese Angebote lassen sich im Kontocenter upgraden: { $upgradable }.
    }
why-not-no_payment_method = Hier braucht ein Upgrade eine Zahlungsmethode, und es gibt keine.
why-not-not_cancelled = Reaktivieren ist für Abonnements, die wegen einer Kündigung deaktiviert sind, und das ist dieses nicht.
why-not-cancellation_unknown = Reaktivieren ist für gekündigte Abonnements. Ob dieses gekündigt wurde, steht nicht im Export.
why-not-offer_not_reactivatable = „Reaktivieren“ gibt es nur beim Angebot „{ $reactivatable }“, und dieses Abonnement hat eine andere Angebots-ID. Bei anderen Angeboten verweist die Dokumentation an den Support, innerhalb von { $deletion-days } Tagen nach der Kündigung.
why-not-not_upgraded =
    { $has-credit ->
        [yes] Ein Abonnement mit diesem Angebot ist erst nach einem Upgrade übertragbar, sobald sich die Angebots-ID geändert hat.
       *[no] Ein Abonnement mit diesem Angebot ist erst nach einem Upgrade übertragbar.
    }
why-not-waiting_for_offer_change = Das Upgrade ist erfolgt, aber die Angebots-ID ist noch die der Registrierung. Sie ändert sich, wenn das Guthaben verbraucht ist oder die { $days } Tage vorbei sind; erst dann ist es übertragbar.
why-not-offer_not_transferable = Abonnements mit diesem Angebot sind im Kontocenter nicht übertragbar. Für manche Angebote nennt die Dokumentation einen anderen Weg: den Support oder ein eigenes Portal.
why-not-offer_unclear = Der Export lässt offen, welches Angebot das ist. Manche Angebote lassen sich im Kontocenter upgraden, übertragen oder reaktivieren, andere nicht.
why-not-request_pending = Eine Anfrage läuft schon. Warten Sie auf die Antwort, oder ziehen Sie sie zurück. Hier läuft eine Anfrage nach { $request-days } Tagen ab; die Dokumentation nennt keine Frist.
why-not-recipient_invalid = Geben Sie eine E-Mail-Adresse ein: einen Namen, ein @ und eine Domain mit Punkt.
why-not-recipient_is_administrator = An den eigenen Kontoadministrator lässt sich ein Abonnement nicht übertragen.
why-not-no_request = Keine Übertragungsanfrage wartet auf Antwort.
why-not-spending_limit_not_off = Rechnungen gibt es nur, wenn das Ausgabenlimit aus ist.
why-not-not_past_due = Das Abonnement ist nicht überfällig.
why-not-payment_method_present = Es gibt schon eine Zahlungsmethode.
why-not-usage_not_simulated = Nutzung wird für dieses Angebot nicht simuliert.
why-not-amount_invalid = Geben Sie einen Betrag über null ein: Ziffern mit höchstens einem Punkt oder Komma, und nicht mehr Dezimalstellen, als die Währung hat.
why-not-name_invalid = Ein Name braucht mindestens ein sichtbares Zeichen und darf keine Steuer- oder Richtungszeichen enthalten.

## Help: every key
help-time = Zeit
help-usage = Auf der Nutzungsseite
help-what-if = Im Vergleich zweier Zukünfte
help-pages = Auf jeder Seite
help-choice-and-field = In einem Dialog mit Optionen und Feld
help-line = In einem einzelnen Eingabefeld
help-filter = Im Filter der Liste
help-list = In der Liste
help-filtered = In der gefilterten Liste
help-why = In einer Antwort auf „Warum?“
help-events = In der Liste der Ereignisse
help-anywhere = Überall
key-next-area-help = nächster Bereich: Liste, Seite, Aktionen, Zeitleiste
key-previous-area-help = den vorigen Bereich wählen
key-press-help = die gewählte Zeile öffnen oder nach dem Warum fragen
key-why-help = nach dem Warum der gewählten Zeile fragen
key-what-if-help = zwei Zukünfte vergleichen
key-usage-help = die Nutzung zeigen
key-sort-help = die Liste anders sortieren
key-filter-help = Abonnements nach Text filtern
key-sign-in-help = sich als jemand anders anmelden
key-copy-help = den Wert der gewählten Zeile kopieren
key-copy-link-help = einen Link zum Angezeigten kopieren (im Browser)
key-next-language-help = zur nächsten Sprache
key-local-time-help = zwischen UTC und Ortszeit wechseln
key-toggle-mouse-help = die Maus ein- oder ausschalten
key-download-help = Nutzungsdetails als CSV herunterladen
key-back-help = zurück zum Abonnement
command-add-usage-help = von Hand Nutzung hinzufügen
command-answer-transfer-help = die Übertragungsanfrage als Empfänger beantworten
key-next-day-help = die Zeit einen Tag vor
key-previous-day-help = die Zeit einen Tag zurück
key-next-hour-help = die Zeit eine Stunde vor
key-previous-hour-help = die Zeit eine Stunde zurück
key-sign-up-help = die Zeit zurück zur Registrierung
key-start-help = zu der Zeit zurück, bei der die Uhr begann
key-last-change-help = die Zeit zur letzten bekannten Änderung
key-go-to-help = ein Datum oder eine Spanne wie +9d eingeben
key-go-to-typed-help = ein Datum einzugeben beginnen
key-events-help = alle Ereignisse zeigen, und warum sie eintreten
key-branches-help = zu einem anderen Verlauf wechseln
key-setting-up-help = die Einstellung darüber wählen
key-setting-down-help = die Einstellung darunter wählen
key-other-future-help = zur anderen Zukunft wechseln
key-earlier-help = früher tun, oder nie
key-later-help = später tun
key-keep-filter-help = nur diese Abonnements zeigen
key-show-all-help = zurück zur Liste; dort wieder alle Abonnements zeigen
key-next-part-help = bei der nächsten Zeile nach dem Warum fragen
key-previous-part-help = bei der vorigen Zeile nach dem Warum fragen
key-go-there-help = die Zeit zum gewählten Ereignis
palette-title = Welche Aktion?
palette-nothing = Nichts gefunden.
## Der Inspektor
inspect-title = Inspektor
inspect-goal = Ziel dieses Schritts
inspect-goal-hidden = Wird gezeigt, sobald der Schritt geschafft ist.
inspect-met = erfüllt
inspect-unmet = nicht erfüllt
inspect-found = { $condition }, es ist aber { $found }
inspect-no-subscription = { $condition }, aber dieses Abonnement gibt es jetzt nicht
inspect-subscription = Abonnement { $name }
help-palette = In der Befehlspalette
help-help = In der Hilfe
key-palette-help = jede Aktion mit ein paar Buchstaben finden
key-do-it-help = die gewählte Aktion ausführen
key-search-help = die Hilfe durchsuchen

## Own
key-own-help = die eigene Testversion eingeben oder Ihre Angaben ändern
key-retract-help = etwas zurücknehmen, das versehentlich eingegeben oder getan wurde
retract-title = Zurücknehmen
retract-text = Was Sie hier versehentlich eingegeben oder getan haben, das Letzte zuerst. Es wird entfernt, als wäre es nicht geschehen; in Azure ändert sich nichts.
help-form = In einem Formular
own-title = Ihre eigene Testversion
own-text = Nichts wird gesendet. Ihre Angaben bleiben auf diesem Computer und ändern nichts in Azure.
own-signed-up = Registriert
own-credit = Guthaben
own-used = Bisher verbraucht
own-per-day = Verbrauch pro Tag
own-upgraded = Upgrade
own-signed-up-help = Datum und Uhrzeit der Registrierung, in { $zone }, etwa 2026-11-20 14:20. Sie stehen in der Bestätigungsmail.
own-credit-help = Der Betrag mit seiner Währung, etwa 170 EUR. Leer bedeutet 200 USD.
own-credit-help-exported = Der Betrag mit seiner Währung, etwa 170 EUR. Leer bedeutet, dass er nicht bekannt ist.
own-used-help = Was bis jetzt verbraucht wurde. Es wird als Schätzung gleichmäßig auf die Tage verteilt, an denen das Abonnement lief.
own-per-day-help = Was Sie ab jetzt pro Tag verbrauchen werden. Nur die Prognose und der Vergleich zweier Zukünfte nutzen es.
own-upgraded-help = Datum und Uhrzeit des Upgrades, in { $zone }. Leer lassen, wenn es keines gab.
own-take-back = Um es zurückzunehmen, {"{leeren Sie das Feld oder |}"}geben Sie none ein.
own-no-time = Das ist kein Datum. Schreiben Sie es so: 2026-11-20 oder 2026-11-20 14:20.
own-skipped = { time-skipped }
own-in-future = Das liegt in der Zukunft.
own-too-early = Das liegt vor dem Jahr 2000.
own-no-amount = Das ist kein Betrag über null. Schreiben Sie ihn so: 12,50.
own-no-usage = Geben Sie einen Betrag ein, der nicht unter null ist, wie 12,50.
own-too-many-decimals = { ask-add-usage-too-many-decimals }
own-other-currency = Das ist nicht die Währung des Guthabens.
own-unknown-currency = Keine Währung hat diesen Code. Der des Euros ist zum Beispiel EUR.
own-more-than-credit = Das ist mehr als das Guthaben. Das geht nur nach einem Upgrade: Geben Sie auch an, wann das war.
own-credit-needed = Geben Sie den Betrag ein: Nur in US-Dollar ist er für alle gleich.
own-currency-needed = Ergänzen Sie die Währung, etwa 170 EUR.
own-before-sign-up = Das liegt vor der Registrierung.
own-upgrade-refused = Zu diesem Zeitpunkt war kein Upgrade der Testversion möglich.
key-simulate-help = mit Ihren echten Abonnements spielen oder zu ihnen zurückkehren
