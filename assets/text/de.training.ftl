### Deutsch / German: Übungen, und was dazugehört.

## Der Coach
coach-sandbox-mark = SANDBOX
coach-sandbox = Probieren Sie aus, was Sie möchten: Hier zählt nichts, und nichts geht verloren. Mit {"{sandbox}"} sind Sie wieder, wo Sie waren.
coach-step = { $walkthrough }, Schritt { $place } von { $steps }: { $title }
coach-done = Geschafft.
coach-right = Richtig.
coach-wrong = Nicht ganz.
coach-hint = Tipp:
coach-off-track = Falscher Weg:
coach-skipped = Ausgelassen.
coach-playing = So geht es. Eine beliebige Taste erledigt den Rest sofort.
notice-coach-not-yet = Dieser Schritt ist noch nicht geschafft. Mit {"{hint}"} bekommen Sie einen Tipp.
notice-coach-not-yet-no-hint = Dieser Schritt ist noch nicht geschafft. Mit {"{solution}"} sehen Sie, wie es geht.
notice-coach-not-reached = Die Schritte davor sind noch nicht geschafft.
notice-coach-first-step = Das ist der erste Schritt.
notice-coach-no-hint = Weitere Tipps gibt es nicht. Mit {"{solution}"} sehen Sie, wie es geht.
notice-coach-no-hint-here = Hier gibt es keinen Tipp. Mit {"{solution}"} sehen Sie, wie es geht.
notice-card-saved = Die Abschlusskarte ist in { $path } gespeichert.
notice-coach-may-not-skip = Dieser Schritt lässt sich nicht auslassen. Mit {"{solution}"} sehen Sie, wie es geht.
notice-coach-reset = Hier geht es neu los; alles davor ist erledigt.
notice-coach-in-sandbox = Sie sind in der Sandbox: Hier zählt nichts.
notice-coach-back = Sie sind wieder, wo Sie waren.
notice-coach-resumed = Es geht weiter, wo Sie aufgehört haben.
notice-coach-other-text = Diese Übung wurde inzwischen geändert. Es geht am Anfang des Schritts weiter.
notice-coach-not-kept = Ihr Fortschritt ließ sich nicht speichern. Die Übung geht weiter.
notice-kept-aside = Die Datei mit Ihrem Fortschritt war nicht lesbar. Sie heißt jetzt { $path }.

## Die Tasten dazu
help-question = Solange eine Frage auf Antwort wartet
help-coach = In einer Übung
help-card = Auf der Abschlusskarte
key-walkthroughs = Übungen
key-walkthroughs-help = eine Übung machen, oder eine andere
key-answer = Antwort
key-answer-help = die Antwort mit dieser Nummer geben
key-next-step = weiter
key-next-step-help = weiter zum nächsten Schritt
key-previous-step = zurück
key-previous-step-help = den Schritt davor ansehen
key-hint = Tipp
key-hint-help = ein Tipp, und noch einer
key-solution = vormachen
key-solution-help = sehen, wie dieser Schritt geht
key-reset-step = noch mal
key-reset-step-help = diesen Schritt neu beginnen
key-start-over = von vorn
key-start-over-help = die Übung neu beginnen
key-steps = Schritte
key-steps-help = alle Schritte sehen und zu einem zurückgehen
key-skip = auslassen
key-skip-help = diesen Schritt auslassen, wo das erlaubt ist
key-sandbox = Sandbox
key-sandbox-help = von hier aus etwas ausprobieren und zurückkommen
key-save-card = speichern
key-save-card-help = die Abschlusskarte speichern

## Die Dialoge dazu
walkthroughs-title = Übungen
walkthroughs-text = Jede dauert wenige Minuten. Sie können jederzeit gehen und später dort weitermachen.
walkthroughs-steps =
    { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    }
steps-done = geschafft
steps-skipped = ausgelassen
steps-open = offen
steps-later = später
card-title = Gut gemacht
card-time = Zeit
card-hints = Tipps
card-questions = Fragen auf Anhieb richtig
card-of = { $some } von { $all }
card-skipped = Ausgelassene Schritte
card-remember = ZUM MERKEN
save-card-title = Abschlusskarte speichern
save-card-text = Als Bild, wenn der Name auf .svg endet, sonst als Text.

## In Zeilen
plain-coach = den Schritt der Übung noch einmal sagen
plain-coach-how = Die Wörter hint, solution, next-step, steps und coach helfen Ihnen weiter; eine Nummer beantwortet eine Frage.
plain-coach-next = Weiter geht es mit next-step.
plain-prompt-card = save-card, oder leave:
plain-prompt-question = Nummer der Antwort auf die Frage, oder leave:

## Die Befehlszeile
cli-walkthrough = Eine Übung machen: eine Lektion neben dem Kontocenter; ohne Namen wählen Sie eine
cli-walkthrough-walkthrough = Eine, die zum Programm gehört, oder eine Datei
cli-walkthrough-plain = In Zeilen, ohne Bildschirm
cli-walkthrough-no_save = Keinen Fortschritt speichern
cli-walkthrough-record = Was getan wird, in dieser neuen Datei festhalten, für `account-center grade`
cli-walkthrough-learner = Name der lernenden Person, für diese Datei
cli-walkthrough-example = Beispiel: account-center walkthrough first-upgrade
cli-open-no_save = Keinen Fortschritt von Übungen speichern
error-unknown-walkthrough = es gibt weder Übung noch Datei "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` zeigt die Übungen, die zum Programm gehören
       *[other] meinten Sie "{ $nearest }"?
    }
error-exists = die Datei { $path } gibt es schon, und sie bleibt, wie sie ist
    .hint = einen anderen Namen angeben
error-progress = der Fortschritt in { $path } kann nicht gelesen werden: { $reason }
    .hint = ohne ihn beginnen: --no-save
kept-newer = ein neueres Programm hat sie geschrieben
kept-damaged = sie ist beschädigt
error-progress-aside = die Datei mit dem Fortschritt war nicht lesbar; sie heißt jetzt { $path }

## Was an einer Übung nicht stimmt
problem-walkthrough-scenario = es gibt kein Szenario "{ $value }", oder es enthält Fehler
    .hint = den Namen eines mitgelieferten Szenarios oder einer Datei neben dieser schreiben, und das mit `account-center check` prüfen
problem-no-steps = es gibt keinen Schritt
    .hint = jede Übung hat mindestens ein [[steps]]
problem-step-id = "{ $value }" ist keine ID eines Schritts
    .hint = Kleinbuchstaben, Ziffern und Bindestriche
problem-step-id-taken = ein anderer Schritt hat schon die ID "{ $value }"
problem-unknown-focus = es gibt keinen Teil des Bildschirms "{ $value }"
    .hint = { $nearest ->
        [none] wie banner, status, credit, transfer, actions oder timeline
       *[other] meinten Sie "{ $nearest }"?
    }
problem-step-goal-and-question = ein Schritt hat ein Ziel oder eine Frage, nicht beides
problem-step-without-goal = ein Schritt braucht ein Ziel oder eine Frage
    .hint = [steps.goal] ergänzen, mit dem, was danach gilt
problem-too-few-answers = eine Frage hat zwei bis neun Antworten
problem-one-right-answer = { $count } Antworten sind richtig
    .hint = genau eine hat correct = true
problem-off-track-always = ein Tipp, der ungefragt kommt, braucht ein when
check-walkthrough-ok = { $path }: { $count ->
        [one] { $count } Schritt, geprüft
       *[other] { $count } Schritte, geprüft
    }
problem-goal-holds-untouched = das Ziel des Schritts "{ $id }" gilt schon, bevor etwas getan ist
    .hint = etwas verlangen, was der Schritt davor nicht schon hinterlässt
problem-goal-not-reached = das Ziel des Schritts "{ $id }" gilt nach seiner Lösung nicht; die Schritte danach wurden nicht geprüft
    .hint = ansehen: account-center walkthrough DATEI, und "vormachen"
problem-goal-unmet = das Ziel des Schritts "{ $id }" ist nach der Lösung nicht erreicht: erwartet war { $condition }, es ist aber { $actual }; die Schritte danach wurden nicht geprüft
    .hint = ansehen: account-center walkthrough DATEI, und "vormachen"
problem-goal-without-subscription = das Ziel des Schritts "{ $id }" ist nach der Lösung nicht erreicht: erwartet war { $condition }, aber das Abonnement besteht dann nicht; die Schritte danach wurden nicht geprüft
    .hint = ansehen: account-center walkthrough DATEI, und "vormachen"
problem-hint-not-reached = Tipp { $number } des Schritts "{ $id }" ist nie der, der hilft
    .hint = die Tasten dorthin als after = """…""" angeben, oder ihn vor den Tipp stellen, der ihn verdeckt
problem-off-track-on-path = Tipp { $number } des Schritts "{ $id }" hält den richtigen Weg für einen Irrweg
    .hint = sein when nur dort gelten lassen, wo das Ziel nicht mehr erreichbar ist
problem-language-missing = "{ $value }" fehlt in der Sprache { $language }
    .hint = den Titel gibt es in dieser Sprache, also muss es alles darin geben; oder sie aus dem Titel nehmen
problem-language-without-title = ein Text ist in der Sprache { $language }, der Titel aber nicht
    .hint = auch den Titel und alle anderen Texte in dieser Sprache angeben
problem-unknown-key-name = es gibt keine Aktion "{ $value }", deren Taste sich zeigen ließe
    .hint = { $nearest ->
        [none] `account-center config --sample` zeigt jede Aktion
       *[other] meinten Sie "{ $nearest }"?
    }
problem-too-long-for-screen = der Schritt "{ $id }" ist um { $lines } { $lines ->
        [one] Zeile
       *[other] Zeilen
    } zu lang, in der Sprache { $language } auf { $size }
    .hint = den Text, die Antworten, den längsten Tipp oder das längste because kürzen
problem-card-too-long = die Abschlusskarte passt in der Sprache { $language } nicht auf 80×24
    .hint = weniger oder Kürzeres in remember schreiben

## Was an einem Tape nicht stimmt
problem-unclosed = { $value } hat kein Ende
    .hint = Anführungszeichen, Schrägstriche oder geschweifte Klammern in derselben Zeile schließen
problem-not-in-a-solution = "{ $value }" bewirkt im laufenden Programm nichts
    .hint = eine Lösung hat Type, Tasten, Sleep und #! clock
problem-unknown-command = es gibt keinen Befehl "{ $value }"
    .hint = { $nearest ->
        [none] wie Type, Enter, Down, Sleep oder Wait
       *[other] meinten Sie "{ $nearest }"?
    }
problem-not-a-command = "{ $value }" ist kein Befehl
    .hint = wie Type, Enter, Down, Sleep oder Wait
problem-text-expected = { $value } braucht einen Text
    .hint = in Anführungszeichen schreiben
problem-file-ends = "{ $value }" endet nicht auf { $known }
problem-time-expected = hier fehlt eine Zeit
    .hint = wie 500ms, 2s oder 1.5
problem-time-out-of-range = { $value } ist zu lang, oder keine Zeit
    .hint = höchstens eine Stunde
problem-times-out-of-range = { $value }-mal ist zu oft, oder gar nicht
    .hint = von 1 bis { $most }
problem-wait-scope = ein Wait schaut auf +Screen oder +Line
problem-not-a-pattern = nach /{ $value }/ lässt sich nicht suchen: { $reason }
problem-unknown-setting = es gibt keine Einstellung "{ $value }"
    .hint = { $nearest ->
        [none] wie TypingSpeed, PlaybackSpeed oder FontSize
       *[other] meinten Sie "{ $nearest }"?
    }
problem-setting-value = { $name } kann nicht "{ $value }" sein
problem-key-expected = { $value }+ braucht eine Taste
    .hint = wie Ctrl+C, Alt+"x" oder Shift+Tab
problem-directive-form = so wird { $name } nicht geschrieben
    .hint = wie #! { $form }
problem-unknown-directive = es gibt keine Anweisung "{ $value }"
    .hint = { $nearest ->
        [none] size, clock, caption, marker, expect, pause oder note
       *[other] meinten Sie "{ $nearest }"?
    }

## Demos
demo-playing = jede Taste hält an
demo-looped = drücken Sie eine Taste und probieren Sie es selbst
demo-paused = ×{ $speed }  Space los  → vor  ← 1–9 Marke  +- Tempo  h selbst  b dunkel  q Ende
demo-by-hand = Sie sind dran; mit F5 zurück zum Skript
demo-passer-by = Sie sind dran; mit F5 geben Sie ab
demo-over = vorbei  1–9 Marke  ← zurück  q Ende
demo-ok = { $path }: { $count ->
        [one] { $count } Erwartung erfüllt
       *[other] { $count } Erwartungen erfüllt
    }
demo-unmet = erwartet war { $condition }, es ist aber { $found }
demo-waited-in-vain = der erwartete Text erschien nie
demo-cut = { $path }: nach { $at } passt in der Sprache { $language } eine Zeile nicht auf { $size }: { $line }
    .hint = den Untertitel kürzen, oder der Demo eine andere Größe geben
demo-unlike = { $path }: anders ab Ereignis { $event }, bei { $at }
    aufgezeichnet: { $recorded }
    jetzt:         { $now }
    { $frame }
    .hint = wenn das so gewollt ist, neu aufzeichnen: account-center demo DATEI --record DATEI.cast --overwrite
notes-nobody = Zurzeit führt niemand eine Demo vor: account-center demo NAME --present
notes-next = DANACH
notes-over = ENDE
cli-demo = Eine Demo abspielen, vorführen, aufzeichnen oder prüfen; ohne Namen alle auflisten
cli-demo-demos = Eine, die zum Programm gehört, oder ein Tape; mehrere, oder Ordner, mit --check
cli-demo-present = Zum Vorführen: Space geht weiter, b verdunkelt, 1 bis 9 springen zu einer Marke
cli-demo-looped = In Endlosschleife; ein Tastendruck übergibt an Sie
cli-demo-speed = Wie viel schneller, von 0.001 bis 1000
cli-demo-record = In diese Dateien aufzeichnen: .cast, .svg (mit einem Standbild je Screenshot), .txt
cli-demo-cast_version = Die Version der .cast
cli-demo-overwrite = Vorhandene Dateien überschreiben
cli-demo-check = Prüfen, ob sie ihre Erwartungen erfüllt, passt und aussieht wie aufgezeichnet
cli-demo-example = Beispiel: account-center demo upgrade --record upgrade.cast upgrade.svg
cli-notes = Notizen und Uhr der vorführenden Person in einem zweiten Terminal zeigen, während im ersten eine Demo läuft
cli-notes-example = Beispiel: account-center notes
cli-open-record_tape = Was getippt wird, als Tape in dieser neuen Datei festhalten
error-one-demo = abgespielt wird nur eine Demo auf einmal
    .hint = prüfen geht mit mehreren: account-center demo --check DATEI…
error-unknown-demo = es gibt weder Demo noch Tape "{ $value }"
    .hint = { $nearest ->
        [none] `account-center demo` zeigt die Demos, die zum Programm gehören
       *[other] meinten Sie "{ $nearest }"?
    }
error-speed = "{ $value }" ist kein Tempo
    .hint = von 0.001 bis 1000, wie 2 oder 0.5
error-cast-version = eine Version "{ $value }" von asciicast gibt es hier nicht
    .hint = 2 oder 3
error-record = { $path }: eine Aufzeichnung endet auf .cast, .svg oder .txt
error-write = { $path } kann nicht geschrieben werden: { $reason }
error-no-terminal-for-it = hierfür ist ein Terminal nötig
    .hint = aufzeichnen geht ohne: account-center demo NAME --record DATEI.cast
error-demo-call = { $path }: was das Tape aufruft, lässt sich nicht öffnen: { $call }: { $reason }
error-same-file = zwei der Dateien würden { $path } heißen
    .hint = geben Sie jedem Screenshot einen anderen Namen
error-demo-call-how = in einer Demo sagt der Aufruf nur, was geöffnet wird: --scenario, --at, --rate oder der Name einer Übung
error-demo-call-other = eine Demo öffnet das Kontocenter oder eine Übung
problem-tape-too-much = bis hierher drückt das Tape mehr als 100.000 Tasten oder wartet länger als eine Stunde
problem-tape-source-mistake = in "{ $place }" ist ein Fehler
    .hint = prüfen Sie dieses Tape mit `account-center check`
problem-tape-source-deep = das Tape "{ $value }" nennt ein weiteres Tape
    .hint = wie in VHS darf ein genanntes Tape keine weiteren nennen
problem-tape-sources-too-large = mit den bis hier genannten Tapes ist das Tape größer als 4 MiB
    .hint = weniger oder kürzere Tapes nennen
problem-tape-call = als Erstes gibt ein Tape einen Aufruf des Programms ein
    .hint = Type "account-center --scenario free-trial", dann Enter
problem-tape-source = das Tape "{ $value }" gibt es nicht, oder es enthält Fehler
    .hint = es liegt neben diesem; mit `account-center demo --check` prüfen
demo-upgrade = Das Upgrade in einer Minute
demo-credit = Das Guthaben bleibt
demo-offer-id = Warum die Angebots-ID wartet
demo-transfer = Übertragung, von blockiert bis angenommen
demo-two-futures = Zwei Zukünfte nebeneinander
demo-first-lesson = Die erste Lektion der Klasse

## Durchläufe, und was daraus wird
cli-walkthrough-export = Die Übung als Handout in diese neue .md-Datei schreiben, mit einem Standbild je Schritt daneben
cli-walkthrough-overwrite = Vorhandene Dateien überschreiben
cli-verify = Mit dem Exit-Code melden, ob ein Schritt einer Übung geschafft ist, und wenn nicht, einen Tipp geben
cli-verify-walkthrough = Eine, die zum Programm gehört, oder eine Datei
cli-verify-step = Die ID des Schritts
cli-verify-state = Ein Zustand, wie ihn `status -o json` ausgibt, in einer Datei, oder - für die Standardeingabe [Standard: Ihr eigener Fortschritt]
cli-verify-example = Beispiel: account-center verify first-upgrade upgrade && echo geschafft
cli-grade = Aufgezeichnete Durchläufe von Übungen nachspielen und zeigen, wie jeder verlief, eine Zeile je Durchlauf
cli-grade-files = Dateien mit Durchläufen, oder Ordner mit .run-Dateien; - für die Standardeingabe [Standard: die Standardeingabe]
cli-grade-walkthroughs = Eine eigene Übung, zu der Durchläufe gehören; auch mehrmals
cli-grade-output = Die Form: table, json oder csv
cli-grade-report = Auch zeichnen, wo die Klasse hängen blieb, in diese .svg- oder .html-Datei
cli-grade-overwrite = Einen vorhandenen Bericht überschreiben
cli-grade-example = Beispiel: account-center grade runs --report klasse.html
cli-new = Eine kommentierte Vorlage für Ihre Übung, Ihr Szenario oder Ihre Demo schreiben
cli-new-kind = walkthrough, scenario oder demo
cli-new-file = Die neue Datei
cli-new-example = Beispiel: account-center new walkthrough meine-uebung.toml
new-written = { $path } ist angelegt. Prüfen Sie es mit account-center check { $path }
error-new-ending = { $path }: der Name muss auf { $known } enden
error-export = { $path }: ein Handout endet auf .md
error-unknown-step = es gibt keinen Schritt "{ $value }"
    .hint = { $nearest ->
        [none] die Schritte sind: { $known }
       *[other] meinten Sie "{ $nearest }"?
    }
error-verify-question = der Schritt "{ $step }" ist eine Frage, und die beantwortet kein Zustand
    .hint = --state weglassen: ob sie richtig beantwortet wurde, steht im Fortschritt
error-state = { $path } ist kein Zustand: { $reason }
    .hint = account-center status -o json gibt einen aus
no-state-something-else = dieses JSON beschreibt etwas anderes
no-state-other-format = Format { $format } ist hier unbekannt
verify-done = geschafft: { $title }
error-not-done = noch nicht geschafft: { $title }
error-no-runs = es gibt nichts zu bewerten
    .hint = Dateien nennen, oder Durchläufe übergeben: cat *.run | account-center grade
error-report = { $path }: ein Bericht endet auf .svg oder .html
error-not-graded = nicht bewertet: { $failed } von { $runs } Durchläufen; warum, steht jeweils in der Zeile
grade-legend =
    Durchlauf, wer, Übung, Schritte, Zeit, Tipps, auf Anhieb richtig
    ● geschafft  ◐ Lösung gezeigt  ◌ ausgelassen  ◆ begonnen  ○ nicht begonnen
grade-finished = abgeschlossen
grade-stuck = aufgehört bei { $step }
not-graded-empty = die Datei ist leer
not-graded-damaged = beschädigt: { $reason }
not-graded-other-format = Format { $reason } ist hier unbekannt
not-graded-unknown-walkthrough = diese Übung gibt es nicht; ihre Datei mit --walkthrough nennen
not-graded-other-version = von einer anderen Version der Übung
not-graded-leads-elsewhere = nachgespielt führt der Durchlauf woandershin: er wurde geändert, oder eine andere Version des Programms hat ihn aufgezeichnet
outcome-reached = geschafft
outcome-shown = Lösung gezeigt
outcome-skipped = ausgelassen
outcome-open = begonnen
outcome-ahead = nicht begonnen
report-title = Wo die Klasse hängen blieb
report-summary = { $runs ->
        [one] { $runs } Durchlauf
       *[other] { $runs } Durchläufe
    }, davon { $finished } abgeschlossen.
report-hardest = Am häufigsten aufgehört wurde bei Schritt { $place }, { $title }: { $count }-mal.
report-step = Schritt
report-time = Zeit: die mittlere Hälfte, 10 % bis 90 %
report-outcome = Wie es ausging
report-tenth = 10 %
report-half = Median
report-nine-tenths = 90 %
report-hints = Tipps
report-stuck = Aufgehört
handout-remember = Zum Merken
handout-solutions = Lösungen
handout-clock = Uhr { $to }
demo-wait-after-clock = { $path }:{ $line }:{ $column }: im gewöhnlichen VHS wartet dieses Wait vielleicht vergeblich: #! clock ist dort unbekannt
