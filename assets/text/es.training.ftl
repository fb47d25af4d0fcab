### Español / Spanish: los recorridos, y lo que va con ellos.

## El guía
coach-sandbox-mark = ZONA DE PRUEBAS
coach-sandbox = Pruebe lo que quiera: aquí nada cuenta y nada se pierde. Con {"{sandbox}"} vuelve a donde estaba.
coach-step = { $walkthrough }, paso { $place } de { $steps }: { $title }
coach-done = Hecho.
coach-right = Correcto.
coach-wrong = No del todo.
coach-hint = Pista:
coach-off-track = Desvío:
coach-skipped = Omitido.
coach-playing = Así se hace. Con cualquier tecla, el resto se hace de una vez.
notice-coach-not-yet = Este paso aún no está hecho. Con {"{hint}"} recibe una pista.
notice-coach-not-yet-no-hint = Este paso aún no está hecho. Con {"{solution}"} verá cómo se hace.
notice-coach-not-reached = Los pasos anteriores aún no están hechos.
notice-coach-first-step = Este es el primer paso.
notice-coach-no-hint = No hay más pistas. Con {"{solution}"} ve cómo se hace.
notice-coach-no-hint-here = Aquí no hay pista. Con {"{solution}"} verá cómo se hace.
notice-card-saved = La ficha se ha guardado en { $path }.
notice-coach-may-not-skip = Este paso no se puede omitir. Con {"{solution}"} ve cómo se hace.
notice-coach-reset = Aquí empieza de nuevo, con todo lo anterior hecho.
notice-coach-in-sandbox = Está en la zona de pruebas: aquí nada cuenta.
notice-coach-back = Ha vuelto a donde estaba.
notice-coach-resumed = Continúa donde lo dejó.
notice-coach-other-text = Este recorrido ha cambiado desde entonces. Continúa al comienzo del paso.
notice-coach-not-kept = No se pudo guardar su progreso. El recorrido continúa.
notice-kept-aside = No se entiende el archivo con su progreso. Ahora se llama { $path }.

## Sus teclas
help-question = Mientras una pregunta espera respuesta
help-coach = En un recorrido
help-card = En la ficha final
key-walkthroughs = recorridos
key-walkthroughs-help = hacer un recorrido, u otro
key-answer = respuesta
key-answer-help = dar la respuesta con este número
key-next-step = seguir
key-next-step-help = seguir con el próximo paso
key-previous-step = atrás
key-previous-step-help = ver el paso anterior
key-hint = pista
key-hint-help = una pista, y luego otra
key-solution = mostrar
key-solution-help = ver cómo se hace este paso
key-reset-step = repetir
key-reset-step-help = empezar de nuevo este paso
key-start-over = de cero
key-start-over-help = empezar de nuevo el recorrido
key-steps = pasos
key-steps-help = ver todos los pasos, y volver a uno
key-skip = omitir
key-skip-help = omitir este paso, si se permite
key-sandbox = pruebas
key-sandbox-help = probar cosas desde aquí, y volver
key-save-card = guardar
key-save-card-help = guardar la ficha

## Sus diálogos
walkthroughs-title = Recorridos
walkthroughs-text = Cada uno dura unos minutos. Puede salir en cualquier momento y continuar donde estaba.
walkthroughs-steps =
    { $steps ->
        [one] { $steps } paso
       *[other] { $steps } pasos
    }
steps-done = hecho
steps-skipped = omitido
steps-open = pendiente
steps-later = más tarde
card-title = Bien hecho
card-time = Tiempo
card-hints = Pistas
card-questions = Aciertos a la primera
card-of = { $some } de { $all }
card-skipped = Pasos omitidos
card-remember = PARA RECORDAR
save-card-title = Guardar la ficha
save-card-text = Como imagen si el nombre acaba en .svg; si no, como texto.

## En líneas
plain-coach = decir otra vez el paso del recorrido
plain-coach-how = Las palabras hint, solution, next-step, steps y coach le ayudan a avanzar; un número responde a una pregunta.
plain-coach-next = Siga con next-step.
plain-prompt-card = save-card, o leave:
plain-prompt-question = Número de la respuesta a la pregunta, o leave:

## La línea de comandos
cli-walkthrough = Hacer un recorrido: una lección junto al Centro de cuentas; sin nombre, se elige uno
cli-walkthrough-walkthrough = Uno que viene con el programa, o un archivo
cli-walkthrough-plain = En líneas, sin pantalla
cli-walkthrough-no_save = No guardar el progreso
cli-walkthrough-record = Anotar lo que se hace en este archivo nuevo, para `account-center grade`
cli-walkthrough-learner = Quién lo hace, para ese archivo
cli-walkthrough-example = Ejemplo: account-center walkthrough first-upgrade
cli-open-no_save = No guardar el progreso de los recorridos
error-unknown-walkthrough = no hay ningún recorrido o archivo "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` muestra los recorridos que vienen con el programa
       *[other] ¿quería decir "{ $nearest }"?
    }
error-exists = el archivo { $path } ya existe y se queda como está
    .hint = dé otro nombre
error-progress = no se puede leer el progreso en { $path }: { $reason }
    .hint = empiece sin él: --no-save
kept-newer = lo escribió un programa más nuevo
kept-damaged = está dañado
error-progress-aside = no se entiende el archivo con el progreso; ahora se llama { $path }

## Errores en un recorrido
problem-walkthrough-scenario = no hay ningún escenario "{ $value }", o tiene errores
    .hint = escriba el nombre de uno que viene con el programa o de un archivo junto a este, y compruébelo con `account-center check`
problem-no-steps = no hay ningún paso
    .hint = todo recorrido tiene al menos un [[steps]]
problem-step-id = "{ $value }" no es un id. de paso
    .hint = minúsculas, cifras y guiones
problem-step-id-taken = otro paso ya tiene el id. "{ $value }"
problem-unknown-focus = no hay ninguna parte de la pantalla "{ $value }"
    .hint = { $nearest ->
        [none] como banner, status, credit, transfer, actions o timeline
       *[other] ¿quería decir "{ $nearest }"?
    }
problem-step-goal-and-question = un paso tiene un objetivo o una pregunta, no las dos cosas
problem-step-without-goal = un paso necesita un objetivo o una pregunta
    .hint = agregue [steps.goal] con lo que se cumple una vez hecho
problem-too-few-answers = una pregunta tiene de dos a nueve respuestas
problem-one-right-answer = hay { $count } respuestas correctas
    .hint = solo una tiene correct = true
problem-off-track-always = una pista que se da sin pedirla necesita un when
check-walkthrough-ok = { $path }: { $count ->
        [one] { $count } paso comprobado
       *[other] { $count } pasos comprobados
    }
problem-goal-holds-untouched = el objetivo del paso "{ $id }" se cumple antes de hacer nada
    .hint = pida algo que el paso anterior no deje ya hecho
problem-goal-not-reached = el objetivo del paso "{ $id }" no se cumple tras su solución; los pasos siguientes no se han probado
    .hint = véalo: account-center walkthrough ARCHIVO, y "mostrar"
problem-hint-not-reached = la pista { $number } del paso "{ $id }" nunca es la que ayuda
    .hint = dé las teclas que llevan a ella con after = """…""", o póngala antes de la que la oculta
problem-off-track-on-path = la pista { $number } del paso "{ $id }" toma el buen camino por un desvío
    .hint = haga que su when se cumpla solo donde ya no se puede alcanzar el objetivo
problem-language-missing = falta "{ $value }" en el idioma { $language }
    .hint = el título está en ese idioma, así que todo debe estarlo; o quítelo del título
problem-language-without-title = hay un texto en el idioma { $language }, pero el título no lo está
    .hint = dé también el título y todos los demás textos en ese idioma
problem-unknown-key-name = no hay ninguna acción "{ $value }" cuya tecla se pueda mostrar
    .hint = { $nearest ->
        [none] `account-center config --sample` muestra toda acción
       *[other] ¿quería decir "{ $nearest }"?
    }
problem-too-long-for-screen = el paso "{ $id }" tiene { $lines } { $lines ->
        [one] línea
       *[other] líneas
    } de más, en el idioma { $language } y en { $size }
    .hint = acorte su texto, sus respuestas, su pista más larga o su because más largo
problem-card-too-long = la ficha final no cabe en 80×24 en el idioma { $language }
    .hint = ponga menos en remember, o más corto

## Errores en una cinta
problem-unclosed = { $value } no tiene fin
    .hint = cierre las comillas, barras o llaves en la misma línea
problem-not-in-a-solution = "{ $value }" no hace nada en el programa en marcha
    .hint = una solución tiene Type, teclas, Sleep y #! clock
problem-unknown-command = no hay ningún comando "{ $value }"
    .hint = { $nearest ->
        [none] como Type, Enter, Down, Sleep o Wait
       *[other] ¿quería decir "{ $nearest }"?
    }
problem-not-a-command = "{ $value }" no es un comando
    .hint = como Type, Enter, Down, Sleep o Wait
problem-text-expected = { $value } necesita un texto
    .hint = escríbalo entre comillas
problem-file-ends = "{ $value }" no acaba en { $known }
problem-time-expected = aquí falta un tiempo
    .hint = como 500ms, 2s o 1.5
problem-time-out-of-range = { $value } es demasiado largo, o no es un tiempo
    .hint = una hora como máximo
problem-times-out-of-range = { $value } veces son demasiadas, o ninguna
    .hint = de 1 a { $most }
problem-wait-scope = un Wait mira +Screen o +Line
problem-not-a-pattern = no se puede buscar /{ $value }/: { $reason }
problem-unknown-setting = no hay ningún ajuste "{ $value }"
    .hint = { $nearest ->
        [none] como TypingSpeed, PlaybackSpeed o FontSize
       *[other] ¿quería decir "{ $nearest }"?
    }
problem-setting-value = { $name } no puede ser "{ $value }"
problem-key-expected = { $value }+ necesita una tecla
    .hint = como Ctrl+C, Alt+"x" o Shift+Tab
problem-directive-form = { $name } no se escribe así
    .hint = como #! { $form }
problem-unknown-directive = no hay ninguna directiva "{ $value }"
    .hint = { $nearest ->
        [none] size, clock, caption, marker, expect, pause o note
       *[other] ¿quería decir "{ $nearest }"?
    }

## Demostraciones
demo-playing = cualquier tecla pone en pausa
demo-looped = pulse una tecla y pruébelo usted
demo-paused = ×{ $speed }  Space sigue  → paso  ← 1–9 marca  +- ritmo  h a mano  b negro  q fin
demo-by-hand = es su turno; F5 vuelve al guion
demo-passer-by = es su turno; con F5 lo devuelve
demo-over = terminó  1–9 marca  ← atrás  q fin
demo-ok = { $path }: { $count ->
        [one] { $count } expectativa cumplida
       *[other] { $count } expectativas cumplidas
    }
demo-unmet = { $path } es { $found }, se esperaba { $wanted }
demo-waited-in-vain = lo que se espera nunca llegó
demo-cut = { $path }: tras { $at }, una línea no cabe en { $size } en el idioma { $language }: { $line }
    .hint = acorte el subtítulo, o dé otro tamaño a la demostración
demo-unlike = { $path }: distinto desde el evento { $event }, en { $at }
    grabado: { $recorded }
    ahora:   { $now }
    { $frame }
    .hint = si es lo que se quiere, grábela de nuevo: account-center demo ARCHIVO --record ARCHIVO.cast --overwrite
notes-nobody = Ahora nadie presenta una demostración: account-center demo NOMBRE --present
notes-next = DESPUÉS
notes-over = FIN
cli-demo = Reproducir una demostración, presentarla, grabarla o comprobarla; sin nombre, ver la lista
cli-demo-demos = Una que viene con el programa, o una cinta; varias, o carpetas, con --check
cli-demo-present = Para quien presenta: Space sigue, b deja la pantalla en negro, 1 a 9 van a una marca
cli-demo-looped = Una y otra vez, y suya en cuanto pulse una tecla
cli-demo-speed = Cuántas veces más rápido, de 0.001 a 1000
cli-demo-record = Grabarla en estos archivos: .cast, .svg (con una imagen fija por cada Screenshot), .txt
cli-demo-cast_version = La versión del .cast
cli-demo-overwrite = Sobrescribir los archivos que ya existan
cli-demo-check = Comprobar que cumple lo que espera, cabe y se ve como se grabó
cli-demo-example = Ejemplo: account-center demo upgrade --record upgrade.cast upgrade.svg
cli-notes = Mostrar las notas y el cronómetro de quien presenta en un segundo terminal, mientras en el primero se presenta una demostración
cli-notes-example = Ejemplo: account-center notes
cli-open-record_tape = Anotar lo que se teclea en este archivo nuevo, como cinta
error-one-demo = las demostraciones se reproducen de una en una
    .hint = para comprobar varias: account-center demo --check ARCHIVO…
error-unknown-demo = no hay ninguna demostración o cinta "{ $value }"
    .hint = { $nearest ->
        [none] `account-center demo` muestra las demostraciones que vienen con el programa
       *[other] ¿quería decir "{ $nearest }"?
    }
error-speed = "{ $value }" no es una velocidad
    .hint = de 0.001 a 1000, como 2 o 0.5
error-cast-version = aquí no hay ninguna versión "{ $value }" de asciicast
    .hint = 2 o 3
error-record = { $path }: una grabación acaba en .cast, .svg o .txt
error-write = no se pudo escribir { $path }: { $reason }
error-no-terminal-for-it = para esto hace falta un terminal
    .hint = una demostración se graba sin terminal: account-center demo NOMBRE --record ARCHIVO.cast
error-demo-call = { $path }: no se puede abrir lo que llama la cinta: { $call }: { $reason }
error-same-file = dos de los archivos se llamarían { $path }
    .hint = dé otro nombre a cada Screenshot
error-demo-call-how = en una demostración la llamada solo dice qué se abre: --scenario, --at, --rate, o el nombre de un recorrido
error-demo-call-other = una demostración abre el Centro de cuentas o un recorrido
problem-tape-too-much = hasta aquí la cinta pulsa más de 100.000 teclas o espera más de una hora
problem-tape-source-mistake = hay un error en "{ $place }"
    .hint = pruebe `account-center check` con esa cinta
problem-tape-source-deep = la cinta "{ $value }" nombra otra cinta
    .hint = como en VHS, una cinta nombrada no puede nombrar otras
problem-tape-sources-too-large = con las cintas nombradas hasta aquí, la cinta pasa de 4 MiB
    .hint = nombre menos cintas, o cintas más cortas
problem-tape-call = lo primero que introduce una cinta es una llamada al programa
    .hint = Type "account-center --scenario free-trial", y luego Enter
problem-tape-source = la cinta "{ $value }" no existe, o tiene errores
    .hint = va junto a esta; compruébela con `account-center demo --check`
demo-upgrade = La actualización en un minuto
demo-credit = El crédito se conserva
demo-offer-id = Por qué espera el id. de oferta
demo-transfer = La transferencia, de bloqueada a aceptada
demo-two-futures = Dos futuros, uno junto al otro
demo-first-lesson = La primera lección de la clase

## Las sesiones, y lo que se hace con ellas
cli-walkthrough-export = Escribirlo como documento para repartir en este archivo .md nuevo, con una imagen fija de cada paso al lado
cli-walkthrough-overwrite = Sobrescribir los archivos que ya existan
cli-verify = Decir con el código de salida si un paso de un recorrido está hecho, con una pista si no lo está
cli-verify-walkthrough = Uno que viene con el programa, o un archivo
cli-verify-step = El id. del paso
cli-verify-state = Un estado como lo imprime `status -o json`, en un archivo, o - para la entrada estándar [por defecto: su propio progreso]
cli-verify-example = Ejemplo: account-center verify first-upgrade upgrade && echo hecho
cli-grade = Reproducir sesiones de recorridos anotadas y decir cómo le fue a cada persona, una línea por sesión
cli-grade-files = Sesiones, o carpetas con archivos .run; - para la entrada estándar [por defecto: la entrada estándar]
cli-grade-walkthroughs = Un recorrido propio al que pertenecen sesiones; se puede repetir
cli-grade-output = La forma: table, json o csv
cli-grade-report = Dibujar también dónde se atascó la clase, en este archivo .svg o .html
cli-grade-overwrite = Sobrescribir un informe que ya exista
cli-grade-example = Ejemplo: account-center grade runs --report clase.html
cli-new = Escribir una plantilla comentada para su propio recorrido, escenario o demostración
cli-new-kind = walkthrough, scenario o demo
cli-new-file = El archivo nuevo
cli-new-example = Ejemplo: account-center new walkthrough mi-recorrido.toml
new-written = { $path } está creado. Compruébelo con account-center check { $path }
error-new-ending = { $path }: el nombre debe acabar en { $known }
error-export = { $path }: un documento para repartir acaba en .md
error-unknown-step = no hay ningún paso "{ $value }"
    .hint = { $nearest ->
        [none] los pasos son: { $known }
       *[other] ¿quería decir "{ $nearest }"?
    }
error-verify-question = el paso "{ $step }" es una pregunta, y ningún estado la responde
    .hint = quite --state: el progreso dice si se respondió bien
error-state = { $path } no es un estado: { $reason }
    .hint = account-center status -o json imprime uno
no-state-something-else = este JSON describe otra cosa
no-state-other-format = aquí no se conoce el formato { $format }
verify-done = hecho: { $title }
error-not-done = aún no está hecho: { $title }
error-no-runs = no hay nada que evaluar
    .hint = indique archivos, o pase sesiones: cat *.run | account-center grade
error-report = { $path }: un informe acaba en .svg o .html
error-not-graded = sesiones sin evaluar: { $failed } de { $runs }; su línea dice por qué
grade-legend =
    sesión, quién, recorrido, pasos, tiempo, pistas, aciertos a la primera
    ● logrado  ◐ solución mostrada  ◌ omitido  ◆ empezado  ○ sin empezar
grade-finished = terminada
grade-stuck = se dejó en { $step }
not-graded-empty = está vacío
not-graded-damaged = dañada: { $reason }
not-graded-other-format = aquí no se conoce el formato { $reason }
not-graded-unknown-walkthrough = no hay tal recorrido; indique su archivo con --walkthrough
not-graded-other-version = de otra versión del recorrido
not-graded-leads-elsewhere = al reproducirla, lleva a otro sitio: se ha modificado, o la hizo otra versión del programa
outcome-reached = logrado
outcome-shown = solución mostrada
outcome-skipped = omitido
outcome-open = empezado
outcome-ahead = sin empezar
report-title = Dónde se atascó la clase
report-summary = { $runs ->
        [one] { $runs } sesión
       *[other] { $runs } sesiones
    }, { $finished } hasta el final.
report-hardest = El paso { $place }, { $title }, es donde más sesiones se dejaron: { $count }.
report-step = Paso
report-time = Tiempo: la mitad central, de uno a nueve décimos
report-outcome = Cómo acabó
report-tenth = Un décimo
report-half = La mitad
report-nine-tenths = Nueve décimos
report-hints = Pistas
report-stuck = Dejadas aquí
handout-remember = Para recordar
handout-solutions = Soluciones
handout-clock = reloj { $to }
demo-wait-after-clock = { $path }:{ $line }:{ $column }: en el VHS corriente, este Wait puede esperar en vano: allí no se conoce #! clock
