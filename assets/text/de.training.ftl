### Deutsch / German: Übungen, und was dazugehört.

## Der Coach
coach-sandbox-mark = SANDBOX
coach-sandbox = Probieren Sie aus, was Sie möchten: Hier zählt nichts, und nichts geht verloren. Mit {"{sandbox}"} sind Sie wieder, wo Sie waren.
coach-step = { $walkthrough }, Schritt { $place } von { $steps }: { $title }
coach-done = Geschafft.
coach-right = Richtig.
coach-answer = Erklärung:
coach-partly = zum Teil gezeigt
coach-partly-by-dialog = zum Teil gezeigt; { $key } zeigt den Rest
coach-wrong = Nein.
coach-hint = Tipp:
coach-off-track = Vom Weg ab:
coach-skipped = Übersprungen.
coach-playing = So geht es. Eine beliebige Taste springt zum Ende.
notice-coach-not-yet = Dieser Schritt ist noch nicht geschafft. Mit {"{hint}"} bekommen Sie einen Tipp.
notice-coach-not-yet-no-hint = Dieser Schritt ist noch nicht geschafft. Mit {"{solution}"} sehen Sie, wie es geht.
notice-coach-not-reached = Die Schritte davor sind noch nicht geschafft.
notice-coach-first-step = Das ist der erste Schritt.
notice-coach-done-already = Dieser Schritt ist geschafft. Mit {"{next-step}"} geht es zum nächsten Schritt.
notice-coach-off-track = Sie sind vom Weg abgekommen. Mit {"{reset-step}"} beginnt dieser Schritt neu.
notice-coach-own-scenario = Eine Übung behält ihr eigenes Szenario.
notice-coach-no-hint = Weitere Tipps gibt es nicht. Mit {"{solution}"} sehen Sie, wie es geht.
notice-coach-no-hint-here = Hier gibt es keinen Tipp. Mit {"{solution}"} sehen Sie, wie es geht.
notice-card-saved = Die Abschlusskarte ist in { $path } gespeichert.
notice-coach-may-not-skip = Dieser Schritt lässt sich nicht überspringen. Mit {"{solution}"} sehen Sie, wie es geht.
notice-coach-reset = Der Schritt beginnt neu. Alles davor ist erledigt.
notice-coach-taken-back = Was Sie getan hatten, ist wieder da.
notice-coach-nothing-to-take-back = Es gibt nichts rückgängig zu machen.
notice-coach-answer-stays = Eine Antwort auf eine Frage lässt sich nicht rückgängig machen.
notice-coach-started-over = Die Übung beginnt wieder beim ersten Schritt.
notice-coach-in-sandbox = Sie sind in der Sandbox: Hier zählt nichts.
notice-coach-not-in-sandbox = In der Sandbox gibt es keine Schritte. Mit {"{sandbox}"} kehren Sie zur Übung zurück.
notice-coach-back = Sie sind wieder, wo Sie waren.
notice-coach-resumed = Sie machen weiter, wo Sie aufgehört haben.
notice-coach-other-text = Diese Übung oder das Programm wurde seit Ihrem letzten Besuch geändert. Sie machen am Anfang des Schritts weiter.
notice-coach-step-gone = Diese Übung wurde geändert, und den Schritt, bei dem Sie waren, gibt es nicht mehr. Weiter geht es beim ersten Schritt, der noch nicht geschafft ist.
notice-coach-not-saved = Ihr Fortschritt ließ sich nicht speichern. Die Übung geht weiter.
notice-coach-not-kept = Mit --no-save wird Ihr Fortschritt nicht gespeichert.
notice-course-left-out = Ein Kurs aus Ihren Einstellungen lässt sich nicht öffnen: { $path }
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
key-finish = abschließen
key-previous-step = zurück
key-previous-step-help = den Schritt davor ansehen
key-hint = Tipp
key-hint-help = einen Tipp zeigen, dann den nächsten
key-solution = vormachen
key-solution-help = zeigen, wie dieser Schritt geht
key-reset-step = noch mal
key-reset-step-help = diesen Schritt neu beginnen
key-start-over = von vorn
key-start-over-help = die Übung neu beginnen
key-steps = Schritte
key-steps-help = alle Schritte auflisten und zu einem zurückgehen
key-skip = überspringen
key-skip-help = diesen Schritt überspringen, wo das erlaubt ist
key-sandbox = Sandbox
key-sandbox-help = von hier aus etwas ausprobieren und zurückkommen
key-take-back = rückgängig
key-take-back-help = letzte Lösung, Neubeginn, Überspringen rückgängig machen
key-save-card = speichern
key-save-card-help = die Abschlusskarte speichern

## Die Dialoge dazu
walkthroughs-built-in = Mitgelieferte Übungen
course-progress = { $course } · { $done } von { $lessons } geschafft
card-learner = Lernende Person
card-date = Datum
key-next-lesson = nächste Lektion
key-next-lesson-help = die nächste Übung machen
check-course-ok =
    { $count ->
        [one] ok  { $path }  { $count } Lektion
       *[other] ok  { $path }  { $count } Lektionen
    }
problem-no-lessons = es gibt keine Lektion
problem-lesson-count = ein Kurs hat eine bis { $most } Lektionen
problem-lesson-taken = die Lektion "{ $value }" steht schon im Kurs
problem-lesson-outside = die Lektion "{ $value }" steht nicht im Ordner des Kurses
    .hint = legen Sie die Datei neben course.toml oder in einen Ordner darunter, und schreiben Sie den Pfad von dort aus
problem-lesson-unknown = es gibt weder eine Übung noch eine Datei "{ $value }"
    .hint = `account-center list` zeigt die mitgelieferten; eine Datei steht neben dem Kurs
problem-lesson-invalid = die Lektion "{ $value }" ist nicht brauchbar; ihre eigenen Fehler folgen
problem-lesson-language = die Lektion "{ $value }" hat keinen Titel in { $languages }
    .hint = eine Lektion braucht jede Sprache des Titels ihres Kurses
problem-course-text-language = "{ $value }" fehlt in { $languages }
    .hint = jeder Text braucht jede Sprache des Titels
problem-too-many-files = es gibt mehr als { $most } Dateien
error-course-left-out = der Kurs { $path } aus den Einstellungen wird ausgelassen: { $reason }
    .hint = account-center check { $path } nennt alles, was falsch ist; die Einstellung heißt courses
error-course-lesson = { $path } ist ein Kurs: { $option } gilt für eine Lektion daraus
    .hint = nennen Sie die Datei der Lektion
walkthroughs-title = Übungen
walkthroughs-text = Jede dauert wenige Minuten. Sie können jederzeit aufhören und später dort weitermachen.
walkthroughs-steps =
    { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    }
steps-done = geschafft
steps-skipped = übersprungen
steps-open = offen
steps-later = später
card-title = Gut gemacht
start-over-title = Von vorn beginnen
start-over-text = Die Übung beginnt wieder beim ersten Schritt. Dahin, wo Sie jetzt sind, führt kein Weg zurück.
start-over-go-on = Hier bleiben
start-over-start-over = Von vorn beginnen
ask-coach-text = Was Sie in diesem Schritt getan haben, wird rückgängig gemacht. {"{take-back}"} holt es zurück.
ask-coach-stay = Behalten, was ich getan habe
ask-solution-title = Zeigen, wie es geht
ask-solution-go-on = Zeigen
ask-reset-title = Den Schritt neu beginnen
ask-reset-go-on = Neu beginnen
ask-skip-title = Den Schritt überspringen
ask-skip-go-on = Überspringen
card-time = Zeit für die Schritte
card-hints = Tipps
card-questions = Fragen auf Anhieb richtig
card-of = { $some } von { $all }
card-skipped = Übersprungene Schritte
card-next = Als Nächstes ({"{next-lesson}"}): { $title }
card-leave = {"{{close}|{back}}"} schließt diese Karte; mit {"{quit}"} verlassen Sie dann die Übung.
card-remember = ZUM MERKEN
save-card-title = Abschlusskarte speichern
save-card-text = Als Bild, wenn der Name auf .svg endet, sonst als Text.

## In Zeilen
plain-coach = den Schritt der Übung noch einmal ausgeben
plain-coach-how = Tippen Sie hint, solution, next-step, steps oder coach, um Hilfe zu erhalten, oder eine Nummer, um eine Frage zu beantworten.
plain-coach-next = Weiter geht es mit next-step.
plain-prompt-card = save-card, oder back:
plain-prompt-card-next = save-card, next-lesson, oder back:
plain-not-understood-card = Die Übung ist zu Ende. Tippen Sie save-card, oder back, um die Karte zu schließen.
plain-not-understood-card-next = Die Übung ist zu Ende. Tippen Sie save-card, next-lesson, oder back, um die Karte zu schließen.
plain-walkthrough-left = Sie haben die Übung verlassen. Es geht weiter im Kontocenter.
plain-prompt-question = Nummer der Antwort auf die Frage, oder back:
plain-prompt-field-and-question = Text, oder back; eine ganze Zahl beantwortet die Frage:
plain-prompt-words-and-question = Eines der Wörter oben, oder die Nummer der Antwort auf die Frage:
plain-prompt-words = Eines der Wörter oben:
plain-prompt-fill-and-question = { $field }, oder eines der Wörter oben; eine ganze Zahl beantwortet die Frage:
plain-not-understood-words = Das ist hier keine Antwort. Tippen Sie eines dieser Wörter: { $words }; oder back, um zurückzugehen.
plain-accept = annehmen
plain-decline = ablehnen
plain-later = später

## Die Befehlszeile
cli-walkthrough = Eine Übung machen, eine Lektion neben dem Kontocenter; ohne Namen wählen Sie eine aus einer Liste
cli-walkthrough-walkthrough = Eine mitgelieferte Übung, eine Datei, oder der Ordner oder die Datei eines Kurses
cli-walkthrough-plain = Textzeilen statt eines Bildschirms
cli-walkthrough-no_save = Keinen Fortschritt speichern
cli-walkthrough-record = In dieser neuen Datei aufzeichnen, was getan wird, für `account-center grade`
cli-walkthrough-learner = Der Name der lernenden Person, für die Aufzeichnung und die Karte am Ende
cli-walkthrough-example = Beispiel: account-center walkthrough first-upgrade
cli-open-no_save = Nichts speichern: keine eigenen Abonnements und keinen Fortschritt von Übungen
error-unknown-walkthrough = es gibt weder Übung noch Datei "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` zeigt die mitgelieferten Übungen
       *[other] meinten Sie "{ $nearest }"?
    }
error-exists = { $path } gibt es schon und wurde nicht überschrieben
    .hint = einen anderen Namen angeben
error-exists-overwrite = { $path } gibt es schon und wurde nicht überschrieben
    .hint = einen anderen Namen angeben oder mit --overwrite überschreiben
error-by-step = --by-step ist für -o json und -o csv
    .hint = -o csv hinzufügen
error-wrong-kind = { $kind ->
        [scenario] { $path } ist ein Szenario
        [walkthrough] { $path } ist eine Übung
        [run] { $path } ist ein aufgezeichneter Durchlauf
        [course] { $path } ist ein Kurs
       *[demo] { $path } ist ein Tape
    }
    .hint = öffnen mit: { $call }
error-no-kind = { $path } ist weder Szenario noch Übung noch Tape
    .hint = um selbst etwas anzufangen: account-center new --help
error-progress = der Fortschritt in { $path } kann nicht gelesen werden: { $reason }
    .hint = ohne ihn beginnen: --no-save
kept-newer = ein neueres Programm hat sie geschrieben
kept-damaged = sie ist beschädigt
error-progress-aside = die Datei mit dem Fortschritt war nicht lesbar; sie heißt jetzt { $path }
error-not-kept = Ihr Fortschritt konnte nicht in { $path } gespeichert werden: { $reason }
    .hint = ohne Speichern arbeiten: --no-save

## Was an einer Übung nicht stimmt
problem-walkthrough-scenario = es gibt kein Szenario und keine Datei "{ $value }"
    .hint = den Namen eines mitgelieferten Szenarios oder einer Datei neben dieser angeben
problem-walkthrough-scenario-invalid = das Szenario "{ $value }" ist nicht verwendbar; dessen eigene Fehler folgen
problem-no-steps = es gibt keinen Schritt
    .hint = jede Übung hat mindestens ein [[steps]]
problem-step-id = "{ $value }" ist keine gültige ID für einen Schritt
    .hint = Kleinbuchstaben, Ziffern und Bindestriche
problem-step-id-taken = ein anderer Schritt hat schon die ID "{ $value }"
problem-unknown-focus = es gibt keinen Bereich des Bildschirms "{ $value }"
    .hint = { $nearest ->
        [none] wie banner, status, credit, transfer, actions oder timeline
       *[other] meinten Sie "{ $nearest }"?
    }
problem-step-goal-and-question = ein Schritt hat ein Ziel oder eine Frage, nicht beides
problem-step-without-goal = ein Schritt braucht ein Ziel oder eine Frage
    .hint = [steps.goal] ergänzen, mit dem, was gilt, sobald der Schritt geschafft ist
problem-too-few-answers = eine Frage hat zwei bis neun Antworten
problem-one-right-answer = { $count } Antworten sind als richtig markiert
    .hint = genau eine Antwort mit correct = true markieren
problem-off-track-always = ein Tipp zu einem Irrweg braucht ein when
check-walkthrough-ok =
    { $count ->
        [one] ok  { $path }  { $count } Schritt
       *[other] ok  { $path }  { $count } Schritte
    }
problem-goal-holds-untouched = das Ziel des Schritts "{ $id }" ist schon erreicht, bevor etwas getan ist
    .hint = etwas verlangen, was der Schritt davor nicht schon hinterlässt
problem-goal-not-reached = das Ziel des Schritts "{ $id }" ist nach seiner Lösung nicht erreicht; spätere Schritte wurden nicht geprüft
    .hint = ansehen: account-center walkthrough DATEI, und "vormachen"
problem-goal-unmet = das Ziel des Schritts "{ $id }" ist nach der Lösung nicht erreicht: erwartet war { $condition }, es ist aber { $actual }; die Schritte danach wurden nicht geprüft
    .hint = ansehen: account-center walkthrough DATEI, und "vormachen"
problem-goal-without-subscription = das Ziel des Schritts "{ $id }" ist nach der Lösung nicht erreicht: erwartet war { $condition }, aber das Abonnement besteht dann nicht; die Schritte danach wurden nicht geprüft
    .hint = ansehen: account-center walkthrough DATEI, und "vormachen"
problem-hint-not-reached = Tipp { $number } des Schritts "{ $id }" wird nie gezeigt
    .hint = die Tasten dorthin als after = """…""" angeben, oder ihn vor den Tipp stellen, der ihn verdeckt
problem-off-track-on-path = Tipp { $number } des Schritts "{ $id }" hält den richtigen Weg für einen Irrweg
    .hint = sein when nur dort gelten lassen, wo das Ziel nicht mehr erreichbar ist
problem-language-missing = der Text von "{ $value }" fehlt in der Sprache { $language }
    .hint = jeder Text braucht jede Sprache des Titels; oder die Sprache aus dem Titel entfernen
problem-language-without-title = ein Text ist in der Sprache { $language }, der Titel aber nicht
    .hint = auch den Titel und alle anderen Texte in dieser Sprache angeben
problem-unknown-key-name = es gibt keine Aktion "{ $value }", deren Taste sich zeigen ließe
    .hint = { $nearest ->
        [none] `account-center config --sample` zeigt jede Aktion
       *[other] meinten Sie "{ $nearest }"?
    }
problem-key-without-word = "{ $value }" ist mit --plain kein Wort
    .hint = schreiben Sie beides in geschweifte Klammern, mit einem Strich dazwischen: {"{"}am Bildschirm|mit --plain{"}"}
problem-too-long-for-screen = der Schritt "{ $id }" ist um { $lines } { $lines ->
        [one] Zeile
       *[other] Zeilen
    } zu lang, in der Sprache { $language } auf { $size }
    .hint = den Text, die Antworten, den längsten Tipp oder das längste because kürzen
problem-card-too-long = die Abschlusskarte passt in der Sprache { $language } nicht auf 80×24
    .hint = weniger oder Kürzeres in remember schreiben

## Was an einem Tape nicht stimmt
problem-unclosed = { $value } ist nicht geschlossen
    .hint = Anführungszeichen, Schrägstriche oder geschweifte Klammern in derselben Zeile schließen
problem-not-in-a-solution = "{ $value }" bewirkt im laufenden Programm nichts
    .hint = in einer Lösung können Type, Tasten, Sleep und #! clock stehen
problem-unknown-command = es gibt keinen Befehl "{ $value }"
    .hint = { $nearest ->
        [none] wie Type, Enter, Down, Sleep oder Wait
       *[other] meinten Sie "{ $nearest }"?
    }
problem-only-in-vhs = { $value } ist ein Befehl von VHS, der hier nichts bewirkt
    .hint = weglassen; was eingefügt werden soll, lässt sich mit Type schreiben
problem-not-in-vhs = ein Tape kann { $value } nicht drücken: VHS kennt die Taste nicht
    .hint = die Uhr mit #! clock stellen
problem-not-a-command = "{ $value }" ist kein Befehl
    .hint = wie Type, Enter, Down, Sleep oder Wait
problem-text-expected = { $value } braucht einen Text
    .hint = den Text in Anführungszeichen schreiben
problem-curly-quotes = diese Anführungszeichen versteht ein Tape nicht
    .hint = gerade Anführungszeichen schreiben: "…"
problem-other-blank = hier steht ein anderes Leerzeichen als das gewöhnliche
    .hint = ein gewöhnliches Leerzeichen schreiben
problem-file-ends = "{ $value }" endet nicht auf { $known }
problem-time-expected = hier fehlt eine Zeitangabe
    .hint = wie 500ms, 2s oder 1.5
problem-time-out-of-range = { $value } ist zu lang, oder keine Zeitangabe
    .hint = höchstens eine Stunde
problem-times-out-of-range = „{ $value }-mal“ liegt außerhalb des Bereichs
    .hint = von 1 bis { $most }
problem-wait-scope = zu Wait gehört +Screen oder +Line
problem-not-a-pattern = /{ $value }/ ist kein gültiges Muster: { $reason }
problem-unknown-setting = es gibt keine Einstellung "{ $value }"
    .hint = { $nearest ->
        [none] wie TypingSpeed, PlaybackSpeed oder FontSize
       *[other] meinten Sie "{ $nearest }"?
    }
problem-setting-value = { $name } kann nicht "{ $value }" sein
problem-key-expected = { $value }+ braucht eine Taste
    .hint = wie Ctrl+C, Alt+"x" oder Shift+Tab
problem-directive-form = so wird { $name } nicht geschrieben
    .hint = so schreiben: #! { $form }
problem-unknown-directive = es gibt keine Anweisung "{ $value }"
    .hint = { $nearest ->
        [none] size, clock, caption, marker, expect, pause oder note
       *[other] meinten Sie "{ $nearest }"?
    }

## Demos
demo-playing = jede Taste hält an
demo-looped = drücken Sie eine Taste und probieren Sie es selbst
demo-paused =
    { $end ->
        [none] ×{ $speed }  Space los  → vor  ← 1–9 Marke  +- Tempo  h selbst  b dunkel
       *[key] ×{ $speed }  Space los  → vor  ← 1–9 Marke  +- Tempo  h selbst  b dunkel  q Ende
    }
demo-leaving = Demo verlassen? Enter verlässt sie, jede andere Taste bleibt
demo-by-hand = Sie sind dran; mit F5 zurück zum Skript
demo-passer-by = Sie sind dran; F5 führt zurück zur Demo
demo-over =
    { $end ->
        [none] vorbei  Home Anfang  1–9 Marke  ← zurück
       *[key] vorbei  Home Anfang  1–9 Marke  ← zurück  q Ende
    }
demo-unmet = erwartet war { $condition }, es ist aber { $found }
demo-waited-in-vain = { $pattern } erschien nicht innerhalb von { $seconds } s; auf dem Bildschirm stand
    { $screen }
demo-cut = { $path }: nach { $at } passt in der Sprache { $language } eine Zeile nicht auf { $size }: { $line }
    .hint = den Text der Zeile kürzen, oder der Demo eine andere Größe geben
demo-unlike = { $path }: anders ab Ereignis { $event }, bei { $at }
    aufgezeichnet: { $recorded }
    jetzt:         { $now }
    { $frame }
    .hint = wenn das so gewollt ist, neu aufzeichnen: account-center demo DATEI --record DATEI.cast --overwrite
notes-nobody = Zurzeit wird nichts vorgeführt: account-center demo NAME --present, oder eine Übung mit Notizen
notes-next = DANACH
notes-over = ENDE
notes-left = noch { $left } von { $length }
notes-caption = NÄCHSTE BILDUNTERSCHRIFT
notes-state-playing = läuft
notes-state-waiting = wartet auf Sie
notes-state-paused = angehalten
notes-state-blank = der Bildschirm ist leer
notes-state-by-hand = in Ihren Händen
notes-state-over = zu Ende
cli-demo = Eine Demo abspielen, vorführen, aufzeichnen oder prüfen; ohne Namen alle auflisten
cli-demo-demos = Eine mitgelieferte Demo oder ein Tape; mit --check auch mehrere, oder Ordner
cli-demo-present = Zum Vorführen: Space geht weiter, b verdunkelt, 1 bis 9 springen zu einer Marke
cli-demo-looped = In Endlosschleife abspielen; wer eine Taste drückt, übernimmt
cli-demo-speed = Das Abspieltempo, von 0.001 bis 1000
cli-demo-from = Bei dieser Marke beginnen: ihre Nummer, oder ein Teil ihres Namens
cli-demo-watch = Die Demo an derselben Stelle neu zeigen, sobald ihre Datei gespeichert wird
cli-demo-record = In diese Dateien aufzeichnen: .cast, .gif, .animated.svg (bewegt sich), .svg (ein Standbild je Screenshot), .txt
cli-demo-cast_version = Die Version der .cast-Datei
cli-demo-overwrite = Vorhandene Dateien überschreiben
cli-demo-check = Prüfen, ob die Demo ihre Erwartungen erfüllt, auf den Bildschirm passt und ihrer Aufzeichnung gleicht
cli-demo-example = Beispiel: account-center demo upgrade --record upgrade.cast upgrade.svg
cli-notes = Notizen und Uhr der vorführenden Person in einem zweiten Terminal zeigen, während im ersten eine Demo oder eine Übung läuft
cli-notes-minutes = Wie viele Minuten der Vortrag dauern soll: danach richtet sich die verbleibende Zeit
cli-notes-example = Beispiel: account-center notes
cli-open-record_tape = Was getippt wird, als Tape in dieser neuen Datei aufzeichnen
error-one-demo = es lässt sich nur eine Demo auf einmal abspielen
    .hint = mehrere prüfen: account-center demo --check DATEI…
error-which-demo = der Name einer Demo fehlt
    .hint = `account-center demo` nennt die mitgelieferten Demos
error-unknown-demo = es gibt weder Demo noch Tape "{ $value }"
    .hint = { $nearest ->
        [none] `account-center demo` zeigt die mitgelieferten Demos
       *[other] meinten Sie "{ $nearest }"?
    }
error-speed = "{ $value }" ist kein gültiges Tempo
    .hint = von 0.001 bis 1000, wie 2 oder 0.5
error-cast-version = Version "{ $value }" von asciicast wird nicht unterstützt
    .hint = 2 oder 3
error-record = { $path }: eine Aufzeichnung endet auf .cast, .gif, .animated.svg, .svg oder .txt
recording-boxes = diese Zeichen sind im GIF Kästchen, weil dessen Schrift sie nicht hat: { $characters }
error-write = { $path } kann nicht geschrieben werden: { $reason }
error-no-terminal-for-demo = eine Demo wird in einem Terminal abgespielt
    .hint = aufzeichnen geht ohne Terminal: account-center demo NAME --record DATEI.cast
error-no-terminal-for-tape = Tasten lassen sich nur in einem Terminal aufzeichnen, und nicht mit --plain
    .hint = in einem Terminal starten, oder das Tape selbst schreiben: account-center new demo DATEI.tape
error-no-terminal-for-notes = die Notizen der Vorführung brauchen ein Terminal
    .hint = die Demo in einem Terminal vorführen, und `account-center notes` in einem anderen starten
error-no-marker = die Demo hat keine Marke "{ $value }"
    .hint = { $known ->
        [none] sie hat überhaupt keine Marken
       *[other] ihre Marken sind: { $known }
    }
error-no-terminal-for-watch = um einer Klasse zuzusehen, ist ein Terminal nötig
    .hint = --watch weglassen zeigt den Stand in diesem Moment
error-nothing-to-watch = { $path } gibt es nicht
    .hint = den Ordner angeben, in den die Durchläufe aufgezeichnet werden
error-demo-call = { $path }: der Aufruf im Tape lässt sich nicht öffnen: { $call }: { $reason }
error-same-file = zwei der Dateien würden { $path } heißen
    .hint = jedem Screenshot einen anderen Namen geben
error-demo-call-how = in einer Demo kann der Aufruf nur --scenario, --at, --rate, --plain oder den Namen einer Übung haben
error-demo-call-other = eine Demo öffnet das Kontocenter oder eine Übung, oder sie ruft status, what-if oder check auf
error-demo-call-files = in einer Demo gibt es Befehle nur für Szenarien, Übungen und Kurse, eingebaut oder in gewöhnlichen Dateien
error-demo-call-quote = ein Anführungszeichen ist nicht geschlossen
tape-left-out = nicht in { $path }, weil kein Tape es kann: { $what }
tape-click = Klick
tape-wheel = Mausrad
problem-tape-long-line = eine Zeile hat höchstens 65.536 Bytes
    .hint = aufteilen
problem-tape-too-much = bis hierher drückt das Tape mehr als 10.000 Tasten, kann länger als eine Stunde dauern oder macht mehr als 200 Bildschirmfotos
problem-tape-too-long = bis hierher hat das Tape mehr als 50.000 Befehle
    .hint = verwenden Sie weniger oder mehrere Tapes
problem-solutions-too-long = bis hierher drücken die Lösungen und Tipps der Übung mehr als 10.000 Tasten
problem-too-many-hints = ein Schritt hat höchstens { $most } Tipps
problem-tape-source-mistake = "{ $place }" enthält einen Fehler
    .hint = dieses Tape mit `account-center check` prüfen
problem-tape-source-deep = das Tape "{ $value }" nennt ein weiteres Tape
    .hint = wie in VHS darf ein Tape, das mit Source genannt wird, selbst kein Source haben
problem-tape-sources-too-large = zusammen mit den Tapes, die es bis hierher mit Source nennt, ist das Tape größer als 4 MiB
    .hint = weniger oder kürzere Tapes verwenden
problem-tape-call = ein Tape muss mit einem Aufruf von account-center beginnen
    .hint = Type "account-center --scenario free-trial", dann Enter
problem-demo-subscription = es gibt kein Abonnement "{ $value }" im Szenario
    .hint = die Abonnements sind: { $known }
problem-tape-source = { $reason }
    .hint = Source nennt ein Tape, das neben diesem liegt
demo-upgrade = Das Upgrade in einer Minute
demo-credit = Das Guthaben bleibt
demo-offer-id = Warum die Angebots-ID wartet
demo-transfer = Übertragung, von blockiert bis angenommen
demo-two-futures = Zwei Zukünfte nebeneinander
demo-first-lesson = Die erste Lektion der Klasse
demos-title = Demos
demos-text = Eine Demo läuft von selbst: jede Taste hält sie an, dann führt q hierher zurück.
key-demos-help = eine Demo ansehen
demo-upgrade-text = Was ein Upgrade sofort ändert und was nicht.
demo-credit-text = Upgrade am ersten Tag: Das Guthaben bleibt die vollen 30 Tage.
demo-offer-id-text = Warum die Angebots-ID noch die alte ist, und was sie ändert.
demo-transfer-text = Von der ersten Ablehnung bis zum Ja des Empfängers.
demo-two-futures-text = Jetzt, später, zu spät oder nie: was aus einer Testversion wird.
demo-first-lesson-text = Ein Schritt, ein Tipp, eine Frage und eine Lösung, die sich selbst spielt.

## Durchläufe, und was daraus wird
cli-walkthrough-export = Die Übung als Handout in diese neue .md-Datei schreiben, mit einem Standbild je Schritt daneben; von einem Kurs alle Lektionen
cli-walkthrough-overwrite = Vorhandene Dateien überschreiben
cli-walkthrough-show_goals = Für Autoren: im Inspektor zeigen, was jedes Ziel verlangt, noch bevor der Schritt geschafft ist
cli-walkthrough-step = Für Autoren: bei diesem Schritt beginnen, als wären die davor geschafft; nichts wird gespeichert
cli-walkthrough-watch = Für Autoren: die Übung an derselben Stelle neu zeigen, sobald ihre Datei gespeichert wird; sonst wird nichts gespeichert
cli-verify = Mit dem Exit-Code melden, ob ein Schritt einer Übung geschafft ist, und wenn nicht, einen Tipp geben
cli-verify-walkthrough = Eine mitgelieferte Übung oder eine Datei
cli-verify-step = Die ID des Schritts
cli-verify-state = Ein Zustand, wie ihn `status -o json` ausgibt, in einer Datei, oder - für die Standardeingabe [Standard: Ihr eigener Fortschritt]
cli-verify-example = Beispiel: account-center verify first-upgrade upgrade && echo geschafft
cli-grade = Aufgezeichnete Durchläufe von Übungen nachspielen und zeigen, wie es jeder lernenden Person erging, eine Zeile je Durchlauf
cli-grade-files = Durchläufe, oder Ordner mit .run-Dateien; - für die Standardeingabe [Standard: die Standardeingabe]
cli-grade-walkthroughs = Eine eigene Übung oder ein eigener Kurs, zu dem die Durchläufe gehören; auch mehrmals
cli-grade-output = Das Ausgabeformat: table, json oder csv
cli-grade-by_step = Eine Zeile für jeden Schritt eines Durchlaufs (json und csv), mit den gegebenen Antworten
cli-grade-report = Auch zeichnen, wo die Klasse hängen blieb, in diese .svg- oder .html-Datei
cli-grade-overwrite = Einen vorhandenen Bericht überschreiben
cli-grade-watch = Der Klasse zusehen: wer bei welchem Schritt ist, wie lange schon, und wer festsitzt; ein Bericht wird mitgeführt
cli-grade-example = Beispiel: account-center grade runs --report klasse.html
cli-new = Eine kommentierte Vorlage für eine eigene Übung, einen Kurs, ein Szenario oder eine Demo anlegen
cli-new-kind = walkthrough, course, scenario oder demo
cli-new-file = Die neue Datei
cli-new-example = Beispiel: account-center new walkthrough meine-uebung.toml
new-written = { $path } ist angelegt. Prüfen Sie es mit account-center check { $path }
error-new-ending = { $path }: der Name muss auf { $known } enden
cli-show = Eine mitgelieferte Übung, ein Szenario oder eine Demo ausgeben, als Anfang einer eigenen
cli-show-name = Was auszugeben ist; `account-center list` nennt die Namen
cli-show-kind = walkthrough, course, scenario oder demo, wo mehrere so heißen
cli-show-example = Beispiel: account-center show first-upgrade > meine-uebung.toml
error-show-unknown = mitgeliefert wird nichts mit dem Namen "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` zeigt alles, was mitgeliefert wird
       *[other] meinten Sie "{ $nearest }"?
    }
error-show-kinds = mehrere heißen "{ $value }": { $known }
    .hint = angeben, welches gemeint ist, etwa --kind { $kind }
error-export = { $path }: ein Handout endet auf .md
error-unknown-step = es gibt keinen Schritt "{ $value }"
    .hint = { $nearest ->
        [none] die Schritte sind: { $known }
       *[other] meinten Sie "{ $nearest }"?
    }
error-verify-question = der Schritt "{ $step }" ist eine Frage, und die kann ein Zustand nicht beantworten
    .hint = --state weglassen: ob sie richtig beantwortet wurde, steht im Fortschritt
error-state = { $path } ist kein Zustand: { $reason }
    .hint = account-center status -o json gibt einen aus
no-state-something-else = es ist JSON, aber kein Zustand
no-state-not-json = es ist kein JSON
no-state-other-format = Format { $format } wird hier nicht unterstützt
verify-done = geschafft: { $title }
error-not-done = noch nicht geschafft: { $title }
error-no-runs = es gibt nichts zu bewerten
    .hint = Dateien nennen, oder Durchläufe übergeben: cat *.run | account-center grade
error-report = { $path }: ein Bericht endet auf .svg oder .html
error-not-graded =
    { $runs ->
        [1] Durchlauf nicht bewertet; warum, steht in der Zeile
       *[other] { $failed ->
            [one] { $failed } von { $runs } Durchläufen nicht bewertet; warum, steht in der Zeile
           *[other] { $failed } von { $runs } Durchläufen nicht bewertet; warum, steht jeweils in der Zeile
        }
    }
grade-legend = ● geschafft  ◐ Lösung gezeigt  ◌ übersprungen  ◆ begonnen  ○ nicht begonnen
grade-column-run = Durchlauf
grade-column-learner = Name
grade-column-walkthrough = Übung
grade-column-steps = Schritte
grade-column-time = Zeit
grade-column-hints = Tipps
grade-column-right = auf Anhieb
grade-column-end = Ende
grade-finished = abgeschlossen
grade-stuck = aufgehört bei { $step }
grade-copy = Taste für Taste gleich { $run }
not-graded-damaged = beschädigt: { $reason }
not-graded-not-found = nicht gefunden
not-graded-unreadable = kann nicht gelesen werden: { $reason }
not-graded-other-file = { $reason }
damage-empty = die Datei ist leer
damage-too-large = größer als 4 MiB
damage-not-text = kein Text in UTF-8
damage-utf16 = Text in UTF-16; als UTF-8 speichern
damage-not-json = kein JSON
damage-cut = das Ende fehlt
damage-something-else = zwar JSON, aber kein Durchlauf
damage-out-of-order = die Eingaben stehen nicht in der Reihenfolge ihrer Zeiten
damage-unknown-input = Eingabe { $number } ist unbekannt
not-graded-other-format = Format { $reason } wird hier nicht unterstützt
not-graded-unknown-walkthrough = unbekannte Übung; ihre Datei mit --walkthrough nennen
not-graded-other-version = mit einer anderen Version der Übung aufgezeichnet; zum Bewerten auch diese Version angeben: --walkthrough ALT/{ $file }
not-graded-leads-elsewhere = das Nachspielen führt zu einem anderen Ergebnis: der Durchlauf wurde geändert, oder mit einer anderen Version des Programms aufgezeichnet
outcome-reached = geschafft
outcome-shown = Lösung gezeigt
outcome-skipped = übersprungen
outcome-open = begonnen
outcome-ahead = nicht begonnen
report-title = Wo die Klasse hängen blieb
report-made = Erstellt am { $at } von account-center { $version }.
report-failed = { $runs ->
        [one] { $runs } Durchlauf konnte nicht bewertet werden und steht am Ende.
       *[other] { $runs } Durchläufe konnten nicht bewertet werden und stehen am Ende.
    }
report-summary = { $learners ->
        [one] { $learners } Person
       *[other] { $learners } Personen
    }, davon { $finished } fertig.
report-runs = Aus { $runs } Durchläufen: von jeder Person zählt der weiteste{ $copies ->
        [0] .
        [one] , { $copies } Kopie zählt nicht.
       *[other] , { $copies } Kopien zählen nicht.
    }
report-hardest = { $number ->
        [one] Am häufigsten aufgehört wurde bei { $steps }: { $count } von { $learners }.
       *[other] Am häufigsten aufgehört wurde bei { $steps }: je { $count } von { $learners }.
    }
report-hardest-step = Schritt { $place } ({ $title })
report-step = Schritt
report-time = Zeit: die mittlere Hälfte, 10 % bis 90 %
report-outcome = Ergebnis
report-tenth = Zeit, 10 %
report-half = Zeit, Median
report-nine-tenths = Zeit, 90 %
report-hints = Tipps
report-stuck = Hier aufgehört
report-steps = Schritt für Schritt
report-right = Auf Anhieb
report-right-of = auf Anhieb richtig: { $right } von { $answered }
report-answer = Antwort
report-at-first = Zuerst
report-at-all = Überhaupt
report-learners = Personen
report-not-graded = Nicht bewertet
report-reason = Grund
live-summary = { $learners ->
        [0] Noch kein Durchlauf.
        [one] { $learners } Person: { $stuck } sitzt fest, { $working } dabei{ $silent ->
            [0] {""}
           *[other] , { $silent } ohne Regung
        }{ $left ->
            [0] {""}
           *[other] , { $left } nicht mehr da
        }, { $finished } fertig
       *[other] { $learners } Personen: { $stuck } sitzen fest, { $working } dabei{ $silent ->
            [0] {""}
           *[other] , { $silent } ohne Regung
        }{ $left ->
            [0] {""}
           *[other] , { $left } nicht mehr da
        }, { $finished } fertig
    }
board-more =
    { $rows ->
        [one] … { $rows } weitere Zeile darunter: machen Sie das Fenster höher
       *[other] … { $rows } weitere Zeilen darunter: machen Sie das Fenster höher
    }
live-at-step = daran seit
live-quiet = keine Taste
live-wrong = falsch
handout-remember = Zum Merken
handout-solutions = Lösungen
handout-notes = Für Vortragende:
handout-clock = Uhr { $to }
demo-wait-after-clock = { $path }:{ $line }:{ $column }: im gewöhnlichen VHS kann dieses Wait zu lange dauern: #! clock ist dort unbekannt
check-untranslated = { $path }: { $kind } "{ $value }" fehlt in: { $languages }
check-never-shown = { $path }: { $kind } steht da in einer Sprache, die nie angezeigt wird: { $languages }
