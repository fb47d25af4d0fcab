### Deutsch / German: what only the command line says.

## The command line
cli-open = Eine Simulation der Abonnementseite des früheren Azure-Kontocenters, zum Lernen und Vorführen. Ohne Konto, Karte und Netzwerk.
cli-open-at = Zu diesem Zeitpunkt beginnen: ein Datum wie 2019-01-26 oder "2019-01-26 09:15" in der angezeigten Zeitzone, RFC 3339, oder eine Zeitspanne ab Beginn des Szenarios wie +9d12h oder -2d
cli-open-example = Beispiel: account-center --scenario upgraded-waiting --at +3d
option-scenario = Ein mitgeliefertes Szenario (siehe `list`) oder eine Datei
option-rate = Simulierte Sekunden je echter Sekunde, von 0.001 bis 31536000
option-live = Die echte Uhr verwenden
option-import = Echte Abonnements aus einem Export, - für die Standardeingabe
option-as_of = Wann der Export erstellt wurde [Standard: jetzt]
option-simulate = Mit importierten Abonnements spielen: Die Zeit lässt sich verstellen
cli-status = Den Status ausgeben und beenden; kein Terminal nötig
cli-status-at = Den Status zu diesem Zeitpunkt ausgeben (auch mehrmals): ein Datum wie 2019-01-26 oder "2019-01-26 09:15" in der angezeigten Zeitzone, RFC 3339, oder eine Zeitspanne ab Beginn des Szenarios wie +9d12h oder -2d
cli-status-output = Ausgabeformat: Tabelle, JSON (eine Zeile je Zeitpunkt), CSV, JSON Lines (eine Zeile je Abonnement), Kalender oder eine Zeile für eine Eingabeaufforderung
cli-status-status = Nur Abonnements mit diesem Status zeigen
cli-status-within = Nur zeigen, was sich innerhalb dieser Zeit von selbst ändert, etwa 7d oder 36h
cli-status-sort = Reihenfolge der Abonnements; credit-left nach dem Anteil, der übrig ist [Standard: next-change bei Tabelle, Zeile oder CSV eines Exports; sonst scenario]
cli-status-fail_within = Mit Status 1 enden, wenn sich innerhalb dieser Zeit etwas von selbst ändert, etwa 3d
cli-status-example = Beispiel: account-center status --scenario late-upgrade --at +0d --at +5d -o json
cli-what-if = Pläne vergleichen: was bleibt und was berechnet wird, wann das Abonnement deaktiviert wird und ab wann es übertragbar ist
cli-what-if-plans = Pläne: "nothing" (nichts); oder "upgrade", "use-up" (verbrauchen) oder beide mit "+"; mit "@TAG" (Tage nach der Registrierung) geschieht es später
cli-what-if-subscription = Das Abonnement, per Name oder ID [Standard: das erste]
cli-what-if-at = Ab wann: ein Datum wie 2019-01-26 oder "2019-01-26 09:15" in der angezeigten Zeitzone, RFC 3339, oder eine Zeitspanne ab Beginn des Szenarios wie +9d12h oder -2d
cli-what-if-output = Das Ausgabeformat
cli-what-if-example =
    Beispiel:
      account-center what-if upgrade upgrade@29 nothing
      account-center what-if upgrade+use-up@20 nothing --output json
plans-command-per-day = account-center mine --per-day BETRAG
plans-command-used = account-center mine --used BETRAG
plans-command-all = account-center mine --used BETRAG --per-day BETRAG
plans-command-import = account-center --import DATEI    (dort: e, oder own mit --plain)
cli-open-plain = Als Textzeilen statt im Vollbild: für Screenreader, Braillezeilen und Pipes
option-config_file = Eine andere Konfigurationsdatei als die übliche
option-plain = Einfache Textzeilen statt einer Tabelle: für Screenreader, Braillezeilen und Pipes
cli-config = Die Einstellungen ausgeben, und woher jede stammt
cli-config-schema = Das JSON Schema der Datei ausgeben
cli-config-sample = Eine Datei mit allen Standardwerten ausgeben
cli-config-example =
    Beispiele:
      account-center config
      account-center config --sample
cli-schema = Das JSON Schema einer Dateiart ausgeben, mit dem Editoren ergänzen und prüfen
cli-schema-kind = scenario, walkthrough, course, config (was Menschen schreiben), state oder run (was das Programm ausgibt und aufzeichnet)
cli-schema-example = Beispiel: account-center schema scenario > scenario.schema.json
schema-format = Die Nummer dieser Form von Dateien
schema-title = Der Titel, je Sprache; Englisch ist Pflicht
schema-summary = Worum es geht, je Sprache
schema-scenario-now = Wo die Uhr beginnt
schema-signed-in-as = Die E-Mail-Adresse der angemeldeten Person
schema-subscriptions = Die Abonnements, mindestens eines
schema-expect = Was zu einer Zeit gilt; account-center check prüft es
schema-subscription-id = Die Abonnement-ID; ohne Angabe wird sie aus dem Namen gebildet
schema-subscription-name = Der Name, einmalig in der Datei
schema-offer = Die Angebots-ID, etwa MS-AZR-0044P für eine kostenlose Testversion
schema-created-at = Wann es abgeschlossen wurde
schema-estimated = Ob created_at geschätzt ist
schema-observed = Was ein Export darüber sagte
schema-administrator = Die E-Mail-Adresse des Kontoadministrators; ohne Angabe die der angemeldeten Person
schema-currency = Die Währung aller Beträge; ohne Angabe USD, und unbekannt bei einem Export ohne Guthaben
schema-credit = Das Guthaben beim Abschluss, etwa 170.00; ohne Angabe das des Angebots
schema-used-as-of = Zu wann der Verbrauch angegeben wurde
schema-usage-known = Ob der Verbrauch bekannt ist; false für ein echtes Abonnement, zu dem niemand ihn angegeben hat
schema-expected-per-day = Was von da an voraussichtlich täglich verbraucht wird
schema-payment-method = Ob es eine Zahlungsmethode gibt; ohne Angabe true
schema-daily-usage = Verbrauch in der Mitte jedes Tages
schema-facts = Was geschah, je ein Ereignis
schema-observed-at = Wann der Export gemacht wurde
schema-observed-state = Der Status, etwa Enabled
schema-observed-spending-limit = Das spendingLimit, etwa On
schema-observed-quota-id = Die quotaId, etwa FreeTrial_2014-09-01
schema-observed-free-services = Wann die kostenlosen Dienste enden
schema-daily-amount = Was jeden Tag verbraucht wird, etwa 3.25
schema-daily-from = Ab wann: eine Zeit oder ein Abstand zu created_at; ohne Angabe +0d
schema-daily-until = Bis wann: eine Zeit oder ein Abstand zu created_at; ohne Angabe das Ende des Guthabens
schema-fact-at = Wann es geschieht: eine Zeit oder ein Abstand zu created_at
schema-fact-usage = Verbrauch in dieser Höhe
schema-fact-upgrade = Das Upgrade auf Pay-As-You-Go
schema-fact-cancel = Der Kontoadministrator kündigt das Abonnement
schema-fact-reactivate = Der Kontoadministrator reaktiviert es
schema-fact-bill-unpaid = Eine Rechnung wird nicht rechtzeitig bezahlt
schema-fact-bill-paid = Die offene Rechnung wird bezahlt
schema-fact-payment-method-added = Eine Zahlungsmethode wird hinzugefügt
schema-fact-transfer-request = Eine andere Person wird gebeten, die Abrechnung zu übernehmen
schema-fact-transfer-accept = Der Empfänger nimmt die Übertragung an
schema-fact-transfer-decline = Der Empfänger lehnt die Übertragung ab
schema-fact-transfer-cancel = Der Absender zieht die Anfrage zurück
schema-upgrade-name = Der neue Name; ohne Angabe Pay-As-You-Go
schema-recipient = Die E-Mail-Adresse des Empfängers
schema-expect-at = Wann es gilt: eine Zeit oder ein Abstand zu now
schema-of-subscription = Der Name oder die ID des Abonnements, um das es geht
schema-ge = Dies oder mehr
schema-le = Dies oder weniger
schema-set = Ob es einen Wert gibt
schema-show-goals = Ob Lernende vorher sehen dürfen, was ein Ziel verlangt
schema-remember = Was zu merken ist; die Karte am Ende zeigt es
schema-scenario = Das Szenario: ein mitgeliefertes oder eine Datei neben dieser
schema-walkthrough-at = Wann sie beginnt: eine Zeit oder ein Abstand zum Beginn des Szenarios
schema-steps = Die Schritte, mindestens einer
schema-step-id = Sein Name in Fortschritt und Bewertung: Kleinbuchstaben, Ziffern und Bindestriche
schema-step-title = Der Titel des Schritts, je Sprache
schema-step-text = Was zu tun oder herauszufinden ist; {"{upgrade}"} steht für die Taste einer Aktion; {"{a|b}"} ist am Bildschirm a, mit --plain b
schema-focus = Der hervorgehobene Bereich des Bildschirms
schema-skip = Ob er übersprungen werden darf
schema-notes = Notizen zum Vortragen, die Lernende nie sehen
schema-hints = Tipps; gezeigt wird der erste, dessen when wahr ist
schema-goal = Was vom Zustand wahr ist, wenn der Schritt geschafft ist
schema-solution = Zeilen eines Tapes, die vom Ende des vorigen Schritts zum Ziel führen
schema-step-because = Was der Schritt gezeigt hat; erscheint, wenn er geschafft ist
schema-question = Eine Frage statt eines Ziels
schema-answers = Zwei bis neun Antworten, eine davon richtig
schema-hint-text = Der Tipp, je Sprache
schema-when = Wann der Tipp hilft; ohne Bedingungen immer
schema-off-track = Ob er ungefragt erscheint, weil der Weg zum Ziel verlassen wurde
schema-after = Zeilen eines Tapes, die dorthin führen, wo der Tipp hilft, falls die Lösung das nicht tut
schema-answer-text = Die Antwort, je Sprache
schema-answer-because = Warum sie richtig oder falsch ist
schema-correct = Ob es die richtige Antwort ist
schema-keys = Die Tasten von Aktionen, nach dem Ort, an dem sie gelten
schema-lessons = Die Lektionen, in der Reihenfolge, in der sie zu machen sind
schema-files = Die Dateien des Kurses in dieser, wie account-center course pack sie schreibt
schema-lesson = Eine mitgelieferte Übung oder eine Datei neben dieser
schema-next = Was als Nächstes kommt; erscheint am Ende der Lektion
cli-course = Aus einem Kurs eine einzige Datei zum Weitergeben machen, mit allen Lektionen
cli-course-what = pack: die Datei des Kurses mit den Dateien der Lektionen darin ausgeben
cli-course-path = Der Ordner des Kurses oder seine Datei
cli-course-example = Beispiel: account-center course pack my-course > my-course.toml
setting-courses = Kurse, die neben den mitgelieferten Übungen stehen: Ordner oder Dateien
setting-course = Ein Kurs, der neben den mitgelieferten Übungen steht: sein Ordner oder seine Datei
list-course = KURS   { $title }   account-center walkthrough { $path }
config-file = gelesen aus { $path }
config-no-file = es gibt kein { $path }
config-progress = Ihr Fortschritt in Übungen steht in { $path }; diese Datei löschen, um neu zu beginnen
config-from-flag = aus der Befehlszeile
config-from-environment = aus der Umgebung
config-from-file = aus der Datei
config-from-default = Standard
config-key-default = Standard: { $key }
error-setting = { $name } kann nicht "{ $value }" sein
    .hint = mögliche Werte: { $known }
setting-locale = Die Sprache, etwa de [Standard: die des Systems]
setting-zone = Die Zeitzone, in der Zeiten angezeigt werden: utc, local oder ein Name wie Europe/Amsterdam
setting-theme = Farben: auto, dark, light, high-contrast oder mono
setting-ascii = Nur ASCII für Linien und Zeichen
setting-motion = Ob Änderungen kurz hervorgehoben werden und die Bearbeitung gezeigt wird
setting-no-motion = Kurze Hervorhebungen und die Bearbeitungsanimation abschalten
setting-mouse = Ob das Programm die Maus benutzt
setting-no-mouse = Die Maus dem Terminal lassen, damit sich Text markieren lässt
setting-notify = Melden, wenn ein Countdown endet: off, bell oder desktop
cli-completions = Die Vervollständigung für eine Shell ausgeben
cli-completions-shell = Die Shell
cli-completions-example =
    Beispiel:
      account-center completions bash > ~/.local/share/bash-completion/completions/account-center
cli-man = Die Manpage ausgeben
cli-man-command = Die Manpage dieses Befehls [Standard: des Programms]
cli-man-example =
    Beispiel:
      account-center man > account-center.1
error-man = es gibt keinen Befehl "{ $value }"
    .hint = die Befehle sind: { $known }
cli-check = Szenarien, Übungen, Kurse und Demos prüfen: ihre Erwartungen, Lösungen, Lektionen und Aufzeichnungen
cli-check-paths = Dateien, oder Ordner mit .toml- und .tape-Dateien
cli-check-watch = Neu prüfen, sobald eine Datei gespeichert wird, und zeigen, was falsch ist, bis alles stimmt
cli-check-example = Beispiel: account-center check mein-szenario.toml
cli-list = Die mitgelieferten Szenarien, Übungen und Demos auflisten
cli-list-example = Beispiel: account-center list
list-scenarios = SZENARIEN   account-center --scenario NAME
list-walkthroughs = ÜBUNGEN   account-center walkthrough NAME
list-demos = DEMOS   account-center demo NAME
cli-help = Hilfe zeigen
option-version = Version zeigen
help-heading-usage = Aufruf:
help-heading-commands = Befehle:
help-heading-arguments = Argumente:
help-heading-options = Optionen:
help-default = [Standard: { $value }]
help-possible-values = [mögliche Werte: { $value }]
placeholder-amount = BETRAG
placeholder-command = BEFEHL
placeholder-dir = ORDNER
placeholder-duration = DAUER
placeholder-file = DATEI
placeholder-format = FORMAT
placeholder-how = WIE
placeholder-id = ID
placeholder-kind = ART
placeholder-marker = MARKE
placeholder-name = NAME
placeholder-options = OPTIONEN
placeholder-order = REIHENFOLGE
placeholder-plan = PLAN
placeholder-shell = SHELL
placeholder-status = STATUS
placeholder-step = SCHRITT
placeholder-tag = SPRACHE
placeholder-time = ZEIT
placeholder-what = WAS
man-name = BEZEICHNUNG
man-synopsis = ÜBERSICHT
man-description = BESCHREIBUNG
man-options = OPTIONEN
man-subcommands = BEFEHLE
man-extra = BEISPIEL
man-version = VERSION
terminal-set-up = das Terminal konnte nicht eingerichtet werden: { $reason }
terminal-write = auf das Terminal konnte nicht geschrieben werden: { $reason }
terminal-wait = das Warten auf das Terminal ist fehlgeschlagen: { $reason }
terminal-read = das Terminal konnte nicht gelesen werden: { $reason }
cli-help-command = Der Befehl [Standard: das Programm]
cli-help-example = Beispiel: account-center help status
usage-unknown-option = `{ $call }` hat keine Option { $option }
    .hint = { $nearest ->
        [none] `{ $call } --help` zeigt die Optionen
       *[other] meinten Sie { $nearest }?
    }
usage-unexpected = `{ $call }` nimmt kein weiteres Argument an: "{ $value }"
    .hint = `{ $call } --help` zeigt, was möglich ist
usage-unknown-command = es gibt keinen Befehl "{ $value }"
    .hint = { $nearest ->
        [none] `account-center --help` nennt die Befehle
       *[other] meinten Sie `account-center { $nearest }`?
    }
usage-not-a-command = "{ $value }" ist kein Befehl
usage-meant = meinten Sie `{ $call }`?
usage-no-value = { $option } braucht einen Wert
    .hint = { $known ->
        [none] `{ $call } --help` sagt, welchen
       *[other] mögliche Werte: { $known }
    }
usage-not-a-value = { $option } kann nicht "{ $value }" sein
    .hint = { $nearest ->
        [none] mögliche Werte: { $known }
       *[other] meinten Sie "{ $nearest }"? Mögliche Werte: { $known }
    }
usage-unfit-value = { $option } kann nicht "{ $value }" sein
usage-takes-no-value = { $option } nimmt keinen Wert an, bekam aber "{ $value }"
    .hint = nur { $option } schreiben
usage-conflict = { $option } und { $other } schließen sich aus
    .hint = eines davon weglassen
usage-repeated = { $option } ist mehr als einmal angegeben
    .hint = nur einmal angeben
usage-missing = `{ $call }` braucht auch { $missing }
    .hint = `{ $call } --help` zeigt ein Beispiel
usage-not-utf8 = ein Argument ist kein Text in UTF-8
    .hint = nur Dateinamen dürfen anders codiert sein
usage-other = `{ $call }` versteht diesen Aufruf nicht
    .hint = `{ $call } --help` zeigt, wie es geht
check-ok =
    { $count ->
        [one] ok  { $path }  { $count } Erwartung
       *[other] ok  { $path }  { $count } Erwartungen
    }
check-included-ok = ok  { $path }  von einem anderen Tape verwendet
check-total =
    { $failed ->
        [0] { $files } Dateien, keine Fehler
       *[other] { $files } Dateien, davon { $failed } mit Fehlern
    }
watch-right = Keine Fehler.   Geprüft { $at }
watch-wrong =
    { $number ->
        [one] { $number } Fehler.   Geprüft { $at }
       *[other] { $number } Fehler.   Geprüft { $at }
    }
error-no-terminal-for-checking = um Dateien zu beobachten, ist ein Terminal nötig
    .hint = ohne --watch wird einmal geprüft
error-watch-file = { $path } ist keine Datei, die beobachtet werden kann
    .hint = eine eigene Datei angeben; `account-center show NAME` gibt etwas Mitgeliefertes als Anfang aus
check-failed = erwartet war { $condition } am { $at }, es ist aber { $found }
check-not-there = erwartet war { $condition } am { $at }, aber "{ $subscription }" besteht dann nicht

## Errors
error-no-terminal = das Kontocenter braucht ein Terminal als Standardeingabe und Standardausgabe
    .hint = `account-center status` und --plain kommen ohne aus
error-rate = "{ $value }" ist keine gültige Geschwindigkeit
    .hint = simulierte Sekunden je echter Sekunde, von 0.001 bis 31536000
error-time = "{ $value }" ist keine gültige Zeitangabe
    .hint = ein Datum wie 2019-01-26 oder "2019-01-26 09:15", RFC 3339 wie 2019-01-26T09:15:00Z, oder eine Zeitspanne wie +9d12h oder -2d
error-no-files = { $path } enthält nichts für diesen Befehl
    .hint = er nimmt Dateien, die auf { $known } enden
error-duration = "{ $value }" ist keine Dauer
    .hint = Tage, Stunden, Minuten oder Sekunden angeben, etwa 7d, 36h oder 1d12h
error-change-within =
    { $count ->
        [one] { $count } Abonnement ändert sich innerhalb von { $duration }
       *[other] { $count } Abonnements ändern sich innerhalb von { $duration }
    }
error-time-range = "{ $value }" liegt außerhalb der unterstützten Jahre
    .hint = von 2000-01-01 bis 2100-12-31
problem-unknown-zone = dieses System kennt keine Zeitzone "{ $value }"
    .hint = utc, local oder einen Namen wie Europe/Amsterdam angeben
error-time-skipped = "{ $value }" gibt es in dieser Zeitzone nicht: Die Uhren wurden von { $before } auf { $at } vorgestellt
    .hint = eine andere Uhrzeit angeben, oder dieselbe mit ihrer Zone, etwa 2019-03-31 02:30 UTC
error-time-before-export = "{ $value }" liegt vor { $at }, als der Export erstellt wurde: Wie es davor war, steht nicht darin
    .hint = eine spätere Zeit angeben, oder mit --as-of, wann der Export erstellt wurde
error-as-of-to-come = "{ $value }" liegt noch in der Zukunft: Da kann der Export nicht erstellt worden sein
    .hint = mit --as-of angeben, wann der Export erstellt wurde
error-as-of-before-sign-up = "{ $value }" liegt vor { $at }, der geschätzten Registrierung eines Abonnements im Export
    .hint = mit --as-of eine spätere Zeit angeben: wann der Export erstellt wurde
error-plan = "{ $value }" ist kein Plan
    .hint = wie nothing, upgrade, use-up, upgrade@29 oder upgrade+use-up@9
error-unknown-subscription = es gibt kein Abonnement "{ $value }"
    .hint = die Abonnements sind: { $known }
error-not-created = "{ $value }" besteht zu dieser Zeit noch nicht
    .hint = mit --at einen späteren Zeitpunkt wählen
error-unknown-scenario = es gibt weder Szenario noch Datei "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` zeigt die mitgelieferten Szenarien
       *[other] meinten Sie "{ $nearest }"?
    }
error-read = { $path } kann nicht gelesen werden: { $reason }
error-not-found = { $path } kann nicht gelesen werden: { $reason }
    .hint = `account-center list` zeigt, was mitgeliefert ist
error-no-config = { $path } kann nicht gelesen werden: { $reason }
    .hint = `account-center config --sample` gibt eine als Anfang aus
error-output = die Standardausgabe kann nicht geschrieben werden: { $reason }
error-more-mistakes =
    { $count ->
        [one] { $path }: und { $count } weiterer Fehler
       *[other] { $path }: und { $count } weitere Fehler
    }

## Mistakes in files
problem-not-toml = das ist kein TOML: { $kind ->
        [value] das ist kein Wert; ein Text steht in Anführungszeichen
        [flag] true und false schreibt man klein
        [time] dieses Datum oder diese Uhrzeit gibt es nicht
        [open-text] dieser Text ist nicht abgeschlossen
        [control] hier steht ein Steuerzeichen
        [escape] das kann nicht auf \ folgen
        [open] eine Klammer ist nicht geschlossen
        [not-open] hier ist keine Klammer offen
        [equals] nach dem Namen fehlen = und ein Wert
        [name] ein Name hat nur Buchstaben, Ziffern, - und _, oder er steht in Anführungszeichen
        [no-name] hier fehlt ein Name
        [twice] dieser Name steht schon da
        [extra] das ist hier zu viel
       *[other] { $reason }
    }
problem-too-large = die Datei ist größer als 4 MiB
    .hint = kürzen oder auf mehrere Dateien aufteilen
problem-too-many-parts = bis hierher hat die Datei mehr Tabellen, Namen und Werte, als gelesen werden
    .hint = kürzen oder auf mehrere Dateien aufteilen
problem-not-utf8 = ab hier ist die Datei kein Text in UTF-8
    .hint = als UTF-8 speichern
problem-utf-16 = die Datei ist Text in UTF-16, was Windows Unicode nennt
    .hint = als UTF-8 speichern
problem-newer-format = Format { $format } ist neuer als dieses Programm
    .hint = dieses Programm liest Format 1; eine neuere Version liest die Datei vielleicht
problem-unknown-format = Format { $format } ist unbekannt
    .hint = format = 1 schreiben
problem-missing-key = "{ $key }" fehlt
    .hint = Zeile ergänzen: { $key } = …
problem-missing-format = "format" fehlt
    .hint = eine Zeile hinzufügen: format = { $format }
problem-unknown-key = unbekannter Schlüssel "{ $value }"
    .hint = { $nearest ->
        [none] entfernen, oder die Schreibweise prüfen
       *[other] meinten Sie "{ $nearest }"?
    }
problem-wrong-type = erwartet: { $expected }, gefunden: { $found }
type-array = eine Liste
type-boolean = true oder false
type-integer = eine ganze Zahl
type-float = eine Dezimalzahl
type-string = ein Text
type-table = eine Tabelle
type-datetime = ein Datum
type-value = ein Wert
problem-control-character = dieser Text hat ein Zeichen, das sich nicht zeigen lässt: "{ $value }"
    .hint = in eine Zeile schreiben, ohne Tabs, Steuer- oder Richtungszeichen
problem-not-a-name = "{ $value }" ist kein Name
    .hint = ein Name braucht mindestens ein sichtbares Zeichen und darf keine Steuer- oder Richtungszeichen enthalten
problem-empty-text = dieser Text ist leer
    .hint = einen Text schreiben, oder den Schlüssel entfernen
problem-long-text = dieser Text ist länger als 2.000 Zeichen
    .hint = kürzen
problem-unknown-language = "{ $value }" ist kein Sprachcode
    .hint = wie en, nl oder pt-BR
problem-missing-english = der englische Text fehlt
    .hint = en = "…" ergänzen; dieser Text dient, wo eine andere Sprache fehlt
problem-no-subscriptions = es gibt kein Abonnement
    .hint = mindestens ein [[subscriptions]] mit name, offer und created_at ergänzen
problem-name-taken = ein anderes Abonnement heißt schon "{ $value }"
    .hint = Namen sind in einer Datei einmalig
problem-id-taken = ein anderes Abonnement hat schon die ID { $value }
    .hint = IDs sind in einer Datei einmalig; ohne ID wird eine erzeugt
problem-not-an-id = "{ $value }" ist keine Abonnement-ID
    .hint = eine UUID schreiben; ohne ID wird eine erzeugt
problem-not-an-offer = "{ $value }" ist keine Angebots-ID
    .hint = Angebots-IDs sehen aus wie MS-AZR-0044P
problem-not-a-currency = "{ $value }" ist keine Währung
    .hint = { $nearest ->
        [none] der Code einer Währung, etwa EUR für den Euro
       *[other] meinten Sie "{ $nearest }"?
    }
problem-credit-needed = { $offer } in { $currency } braucht ein Guthaben
    .hint = credit = "…" ergänzen, den Betrag in { $currency }
problem-no-credit-with-offer = ein Guthaben wird für { $offer } nicht simuliert
    .hint = entfernen
reading = { $path } wird gelesen
export-has-more = { $count } Abonnements, und der Export hat mehr. Die nächste Seite: { $command }
problem-import-none = darin steht kein Abonnement
    .hint = einen Export erstellen mit: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-too-large = der Export ist größer als 32 MiB oder hat mehr als 100.000 Abonnements
    .hint = in Teilen importieren
problem-import-not-json = das ist kein JSON
    .hint = einen Export erstellen mit: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-other = das ist kein Export von Abonnements
    .hint = einen Export erstellen mit: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-cut-off = der Export bricht mittendrin ab, und nichts davon wurde importiert
    .hint = den Export noch einmal erstellen: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-refused = das ist ein Fehler von Azure statt eines Exports: { $code } { $value }
    .hint = mit az login anmelden, dann: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-amount-without-quotes = der Betrag muss in Anführungszeichen stehen
    .hint = wie "12.50", damit keine Ziffer verloren geht
problem-not-an-amount = "{ $value }" ist kein Betrag
    .hint = Ziffern mit höchstens einem Punkt, wie "12.50"
problem-amount-not-above-zero = der Betrag "{ $value }" ist nicht größer als null
    .hint = einen Betrag über null schreiben
problem-amount-with-too-many-decimals = der Betrag "{ $value }" hat mehr Dezimalstellen als { $currency }
    .hint = { $currency } hat { $decimals } Dezimalstellen
problem-amount-with-too-many-decimals-unknown = der Betrag "{ $value }" hat mehr als { $decimals } Dezimalstellen
    .hint = höchstens { $decimals } Dezimalstellen schreiben oder die Währung ergänzen: currency = "…"
problem-amount-too-large = der Betrag "{ $value }" ist zu groß
    .hint = höchstens 1.000.000.000.000.000
problem-not-an-instant = "{ $value }" ist kein Zeitpunkt
    .hint = ein Datum in UTC wie 2019-01-26 09:15 oder RFC 3339 wie 2019-01-26T09:15:00Z
problem-not-a-time = "{ $value }" ist keine Zeitangabe
    .hint = ein Datum in UTC wie 2019-01-26 09:15, RFC 3339 wie 2019-01-26T09:15:00Z oder eine Zeitspanne wie +9d12h
problem-offset-not-allowed = "{ $value }" ist eine Zeitspanne, und die hat hier keinen Anfang
    .hint = einen Zeitpunkt wie 2019-01-26T09:15:00Z schreiben
problem-instant-out-of-range = "{ $value }" liegt außerhalb der Jahre 2000 bis 2100
    .hint = einen Zeitpunkt in diesen Jahren wählen
problem-before-sign-up = das liegt vor created_at des Abonnements
    .hint = die Nutzung pro Tag beginnt bei der Registrierung oder später
problem-until-needed = die Nutzung pro Tag braucht bei diesem Angebot ein Ende
    .hint = until = "…" ergänzen: einen Zeitpunkt, oder eine Zeitspanne ab created_at
problem-empty-span = in diese Spanne fällt keine Tagesmitte
    .hint = die Nutzung pro Tag fällt auf 12 Stunden nach from, 36 Stunden danach und so weiter, solange das vor until liegt
problem-too-many-facts = dieses Abonnement hat mehr als { $most } Fakten, die Nutzung pro Tag mitgezählt
    .hint = die Nutzung pro Tag kürzen, oder das Szenario teilen
problem-several-facts-in-one = dieser Eintrag enthält mehr als einen Fakt
    .hint = jedem Fakt ein eigenes [[subscriptions.facts]] geben
problem-no-fact = dieser Eintrag sagt, wann etwas geschieht, aber nicht was
    .hint = etwas ergänzen: usage, upgrade, cancel, reactivate, bill_unpaid, bill_paid, payment_method_added, transfer_request, transfer_accept, transfer_decline oder transfer_cancel
problem-fact-refused = "{ $fact }" ist am { $at } nicht erlaubt: { $reasons }
    .hint = { $wrong ->
        [recipient] eine E-Mail-Adresse schreiben, wie finn@contoso.com
        [value] einen anderen Wert schreiben
        [offer] weglassen: bei diesem Angebot ist es zu keiner Zeit erlaubt
       *[time] ändern, wann es geschieht oder was davor geschieht
    }
problem-unknown-subscription = in dieser Datei gibt es kein Abonnement "{ $value }"
    .hint = { $nearest ->
        [none] Name oder ID von einem davon schreiben: { $known }
       *[other] meinten Sie "{ $nearest }"?
    }
problem-nothing-expected = dieses [[expect]] prüft nichts
    .hint = einen Pfad des öffentlichen Zustands mit Wert ergänzen, wie offer.id = "MS-AZR-0003P"
problem-which-subscription = "{ $path }" von welchem Abonnement?
    .hint = es gibt mehrere: subscription = "…" ergänzen
problem-unknown-path = unbekannter Pfad "{ $value }"
    .hint = { $nearest ->
        [none] die Pfade von `account-center status -o json` verwenden
       *[other] meinten Sie "{ $nearest }"?
    }
problem-unknown-test = es gibt keinen Vergleich "{ $value }"
    .hint = { $nearest ->
        [none] ge (mindestens), le (höchstens) oder set
       *[other] meinten Sie "{ $nearest }"? Es gibt ge (mindestens), le (höchstens) und set
    }
problem-no-order = "{ $path }" lässt sich nicht mit ge oder le vergleichen
    .hint = das geht nur mit Zeitpunkten, Datumsangaben, Beträgen und Zahlen
problem-wrong-kind = falsche Art von Wert für "{ $path }"
    .hint = { $kind ->
        [instant] ein Zeitpunkt in Anführungszeichen, wie "2019-01-26T09:15:00Z"
        [date] ein Datum in Anführungszeichen, wie "2019-01-25"
        [amount] ein Betrag in Anführungszeichen, wie "143.22"
        [number] eine Zahl ohne Anführungszeichen
        [id] eine Abonnement-ID in Anführungszeichen; ein Name ist keine
        [flag] true oder false
        [list] eine Liste von Texten
        [group] nur { "{" } set = true { "}" } oder { "{" } set = false { "}" }; die Teile haben eigene Pfade
       *[text] ein Text in Anführungszeichen
    }
problem-not-a-value = "{ $value }" ist keines von { $known }
    .hint = { $nearest ->
        [none] eines davon wählen
       *[other] meinten Sie "{ $nearest }"?
    }
problem-unknown-context = es gibt keine Tasten für "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` zeigt jeden Ort mit Tasten
       *[other] meinten Sie "{ $nearest }"?
    }
problem-unknown-action = hier gibt es keine Aktion "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` zeigt jede Aktion
       *[other] meinten Sie "{ $nearest }"?
    }
problem-not-a-key = "{ $value }" ist keine Taste
    .hint = { $nearest ->
        [none] wie w, Ctrl+P, Shift+Left, Space oder F1
       *[other] meinten Sie { $nearest }?
    }
problem-key-taken = die Taste { $value } ist schon belegt: { $action }
    .hint = für eine der beiden eine andere Taste wählen
problem-no-way-out = keine Taste beendet das Programm mehr
    .hint = quit oder quit-at-once eine Taste geben
problem-key-types = die Taste { $value } tippt hier ein Zeichen
    .hint = eine Taste wählen, die nichts tippt, wie Enter oder Ctrl+S

## In lines
plain-how = Tippen Sie ein Wort wie upgrade, why offer-id, next-event oder time; help nennt alle.
plain-how-live = Tippen Sie ein Wort wie upgrade, why offer-id, own oder time; help nennt alle.
plain-prompt = Was jetzt?
plain-prompt-field = Text, oder back:
plain-prompt-own-needed = Wert, oder back:
plain-prompt-own-empty = Wert, eine leere Zeile, um nichts einzutragen, oder back:
plain-prompt-own-keep = Neuer Wert, eine leere Zeile, um ihn zu behalten, oder back:
plain-prompt-own-keep-or-none = Neuer Wert, eine leere Zeile, um den alten zu behalten, none, um ihn zu löschen, oder back:
plain-prompt-number = Nummer, oder back:
plain-prompt-yes = { $what }? Ja, nein oder eine Nummer:
plain-prompt-fill = { $field }, ja, nein oder eine Nummer:
plain-prompt-amount = { $field } oder eines der Wörter oben:
plain-yes = ja, j
plain-no = nein, n
plain-rest = rest
plain-name = Für einen anderen Namen tippen Sie name und dann den neuen Namen.
plain-name-missing = Der neue Name fehlt. Tippen Sie name und dann den neuen Namen.
plain-own = Nach jeder Zeile folgt das nächste Feld. Nach dem letzten wird gespeichert, was Sie eingegeben haben.
plain-back = Mit back kehren Sie zum Abonnement zurück.
plain-what-if = Eine Nummer wählt eine Einstellung; earlier und later ändern sie.
plain-nothing-open = Es ist nichts offen.
plain-nothing-changed = Es hat sich nichts geändert.
plain-quit-ends = quit beendet das Programm.
plain-page = die Seite noch einmal ausgeben
plain-list = die Liste der Abonnements ausgeben; eine Nummer wählt eines
plain-time = die Uhr und den nächsten Countdown ausgeben
plain-help = alle Wörter nennen
plain-back-help = zurück, ohne etwas zu ändern
plain-day = Tag { $day }
plain-days = Tag { $first } bis { $last }: { $amount } pro Tag
plain-chosen = gewählt
plain-differs = verschieden
plain-column = { $name } { $value }
plain-compared = { $label }: { $first }; { $second }
plain-not-understood = "{ $word }" ist hier unbekannt; help nennt alle Wörter.
plain-did-you-mean = "{ $word }" ist hier unbekannt. Meinten Sie { $known }?
plain-not-understood-there = Das ist hier keine Antwort. Tippen Sie eine Nummer, oder back, um zurückzugehen.
plain-not-understood-yes = Das ist hier keine Antwort. Tippen Sie ja, nein oder eine Nummer, oder back, um zurückzugehen.
plain-not-understood-fill = Das ist hier keine Antwort. Tippen Sie, wonach gefragt wird ({ $field }), ja, nein oder eine Nummer, oder back, um zurückzugehen.
plain-not-understood-amount = Das ist hier keine Antwort. Tippen Sie einen Betrag, eines der Wörter vor den Antworten, oder back, um zurückzugehen.
plain-not-understood-sign-in = Das ist hier keine Antwort. Tippen Sie eine Nummer oder eine E-Mail-Adresse, oder back, um zurückzugehen.
plain-no-part = Nach dem Warum fragen können Sie bei: { $known }.
plain-part-not-now = Es gibt jetzt kein "{ $word }".
plain-no-such-number =
    { $most ->
        [0] Hier gibt es nichts zu wählen.
        [1] Diese Nummer gibt es hier nicht, nur die 1.
       *[other] Diese Nummer gibt es hier nicht. Geben Sie eine von 1 bis { $most } ein.
    }

## In a browser

browser-unknown = die Seite kann "{ $value }" nicht öffnen
    .hint = die Adresse prüfen, oder im Kontocenter neu beginnen
browser-link-damaged = der Link ist beschädigt oder unvollständig
    .hint = ihn noch einmal ganz kopieren, oder im Kontocenter neu beginnen
browser-no-language = die Datei { $value } konnte nicht geladen werden; die Seite ist deshalb auf Englisch
    .hint = die Seite neu laden, um es noch einmal zu versuchen
browser-how-to-leave = Mit Escape und danach Tab verlassen Sie den Bildschirm.
browser-plain = Nur Text
browser-demos = Demos
browser-open-file = Szenario öffnen…
browser-save-run = Diesen Durchlauf speichern
browser-copy-link = Link kopieren
browser-reply = Antworten
browser-about = Das alte Kontocenter von Azure war die Seite, auf der man sah, was von einer kostenlosen Testversion noch übrig war, und auf der man ein Upgrade ausführte. Dies ist diese Seite als Simulator, mit den Regeln, die von 2017 bis 2019 dokumentiert waren, und einer Uhr, die Sie verstellen können. Upgraden Sie unten und sehen Sie selbst: Das Guthaben bleibt, und die Angebots-ID wartet.
browser-start = Kontocenter starten
browser-install = Im Terminal
browser-install-text = Dasselbe Programm läuft im Terminal; dort zeichnet es auch Demos auf und bewertet, was eine Klasse getan hat. Rust erstellt es aus dem Quelltext:
browser-offline = Ohne Netz
browser-offline-text = Die ganze Seite gibt es auch als eine einzige Datei. Speichern Sie sie, nehmen Sie sie in jeden Raum mit, und öffnen Sie sie mit einem Doppelklick:
browser-no-tracking = Kein Tracking
browser-no-tracking-text = Die Seite fordert nur ihre eigenen Dateien an, setzt keine Cookies und behält Ihren Fortschritt nur in diesem Browser. In einem Link, den Sie kopieren, steht alles hinter dem #, und das sieht kein Server.
browser-independent = Ein Simulator, unabhängig von Microsoft. Alles bleibt in diesem Browser.

## Own
cli-mine = Ihre eigenen Testversionen zeigen, mit der echten Uhr
cli-mine-signed_up = Wann Sie sich registriert haben, etwa "2026-11-20 14:20"
cli-mine-credit = Das Guthaben mit seiner Währung, etwa 170EUR [Standard: 200 USD]
cli-mine-used = Was bisher verbraucht wurde; none nimmt es zurück
cli-mine-per_day = Was Sie pro Tag verbrauchen werden; none nimmt es zurück
cli-mine-upgraded = Wann das Upgrade war; none nimmt es zurück
cli-mine-name = Welches Abonnement gemeint ist, oder der Name eines neuen
cli-mine-more-than-credit = Das ist mehr als das Guthaben. Das geht nur nach einem Upgrade: Geben Sie mit --upgraded auch an, wann das war.
cli-mine-example = Beispiel: account-center mine --signed-up "2026-11-20 14:20" --credit 170EUR --used 12.50
cli-state = Zeigen, was auf diesem Computer gespeichert ist und wo
cli-state-example = Beispiel: account-center state
cli-forget-example = Beispiel: account-center forget "Free Trial"
cli-forget = Ihre eigenen Abonnements von diesem Computer entfernen
cli-forget-names = Ihre Namen oder IDs
cli-forget-all = Alle entfernen, auch den Fortschritt in Übungen
cli-forget-yes = Nicht nachfragen
state-own =
    { $count ->
        [one] { $count } eigenes Abonnement: { $names }
       *[other] { $count } eigene Abonnements: { $names }
    }
state-progress =
    { $count ->
        [one] Fortschritt in { $count } Übung
       *[other] Fortschritt in { $count } Übungen
    }
state-bookmark = Wo Sie in Ihren eigenen Abonnements waren
state-first-steps = Welche ersten Schritte Sie getan haben
state-backup = War nicht zu verstehen und wurde umbenannt
state-nothing = Nichts ist gespeichert.
state-no-folder = Dieses System hat keinen Ordner dafür: Nichts wird gespeichert.
forget-names = { $names } entfernen? (ja/nein)
forget-all = Alle eigenen Abonnements und den Fortschritt in allen Übungen entfernen? (ja/nein)
forgotten = Entfernt.
own-renamed = Die Datei Ihrer eigenen Abonnements war nicht verständlich und heißt jetzt { $path }
bookmark-renamed = Die Datei, die sich merkt, wo Sie waren, war nicht zu verstehen und heißt jetzt { $path }
error-own-aside = die Datei Ihrer eigenen Abonnements war nicht lesbar und heißt jetzt { $path }
error-own = Ihre eigenen Abonnements in { $path } sind nicht lesbar: { $reason }
error-own-not-kept = Ihre Angaben konnten nicht in { $path } gespeichert werden: { $reason }
    .hint = was dort vorher stand, ist unverändert; mit --no-save wird nichts gespeichert
error-nothing-own = hier ist kein eigenes Abonnement gespeichert
    .hint = eines eingeben mit: account-center mine
error-which-own = es gibt mehrere eigene Abonnements: { $names }
    .hint = mit --name angeben, welches
error-unknown-own = es gibt kein eigenes Abonnement "{ $value }"
    .hint = es gibt: { $names }
error-forget-asks = es ist niemand da, der gefragt werden kann
    .hint = mit --yes geschieht es ohne Frage
option-mine = Ihre eigenen Abonnements, wie sie auf diesem Computer gespeichert sind
cli-scenario = Ein Konto als Szenariodatei ausgeben
cli-scenario-what = Was zu tun ist: export
cli-scenario-anonymize = Alle Namen, IDs und E-Mail-Adressen ersetzen
cli-scenario-example = Beispiel: account-center scenario export --mine --anonymize
