### Español / Spanish: los recorridos, y lo que va con ellos.

## El guía
coach-sandbox-mark = ZONA DE PRUEBAS
coach-sandbox = Pruebe lo que quiera: aquí nada cuenta y nada se pierde. Con {"{sandbox}"} vuelve a donde estaba.
coach-step = { $walkthrough }, paso { $place } de { $steps }: { $title }
coach-done = Hecho.
coach-right = Correcto.
coach-answer = Explicación:
coach-partly = se ve una parte
coach-partly-by-dialog = se ve una parte; { $key } muestra el resto
coach-wrong = No es eso.
coach-hint = Pista:
coach-off-track = Se ha desviado:
coach-skipped = Omitido.
coach-playing = Así se hace. Pulse cualquier tecla para ir al final.
notice-coach-not-yet = Este paso aún no está hecho. Con {"{hint}"} verá una pista.
notice-coach-not-yet-no-hint = Este paso aún no está hecho. Con {"{solution}"} verá cómo se hace.
notice-coach-not-reached = Aún no se han hecho los pasos anteriores.
notice-coach-first-step = Este es el primer paso.
notice-coach-done-already = Este paso está hecho. Con {"{next-step}"} pasa al paso siguiente.
notice-coach-off-track = Se ha salido del camino. {"{reset-step}"} empieza este paso de nuevo.
notice-coach-own-scenario = Un recorrido conserva su propio escenario.
notice-coach-no-hint = No hay más pistas. Con {"{solution}"} verá cómo se hace.
notice-coach-no-hint-here = Aquí no hay pistas. Con {"{solution}"} verá cómo se hace.
notice-card-saved = La ficha se ha guardado en { $path }.
notice-coach-may-not-skip = Este paso no se puede omitir. Con {"{solution}"} verá cómo se hace.
notice-coach-reset = El paso empieza de nuevo. Todo lo anterior está hecho.
notice-coach-taken-back = Lo que había hecho está de vuelta.
notice-coach-nothing-to-take-back = No hay nada que deshacer.
notice-coach-answer-stays = La respuesta a una pregunta no se puede deshacer.
notice-coach-started-over = El recorrido vuelve a empezar en el primer paso.
notice-coach-in-sandbox = Está en la zona de pruebas: aquí nada cuenta.
notice-coach-not-in-sandbox = En la zona de pruebas no hay pasos. Con {"{sandbox}"} vuelve al recorrido.
notice-coach-back = Ha vuelto a donde estaba.
notice-coach-resumed = Continúa donde lo dejó.
notice-coach-other-text = Este recorrido o el programa ha cambiado desde su última visita. Continúa al principio del paso.
notice-coach-step-gone = Este recorrido ha cambiado, y el paso en el que estaba ya no existe. Continúa en el primer paso que no está hecho.
notice-coach-not-saved = No se pudo guardar su progreso. El recorrido continúa.
notice-coach-not-kept = Con --no-save, su progreso no se conserva.
notice-course-left-out = No se puede abrir un curso de su configuración: { $path }
notice-kept-aside = No se pudo leer su archivo de progreso. Se le ha cambiado el nombre a { $path }.

## Sus teclas
help-question = Mientras una pregunta espera respuesta
help-coach = En un recorrido
help-card = En la ficha final
key-walkthroughs = recorridos
key-walkthroughs-help = hacer un recorrido, o cambiar a otro
key-answer = respuesta
key-answer-help = dar la respuesta con este número
key-next-step = siguiente
key-next-step-help = ir al paso siguiente
key-finish = terminar
key-previous-step = atrás
key-previous-step-help = ver el paso anterior
key-hint = pista
key-hint-help = mostrar una pista, y luego la siguiente
key-solution = solución
key-solution-help = mostrar cómo se hace este paso
key-reset-step = repetir
key-reset-step-help = empezar de nuevo este paso
key-start-over = desde el principio
key-start-over-help = empezar de nuevo el recorrido
key-steps = pasos
key-steps-help = ver todos los pasos, y volver a uno
key-skip = omitir
key-skip-help = omitir este paso, si se permite
key-sandbox = pruebas
key-sandbox-help = probar cosas desde aquí, y luego volver
key-take-back = deshacer
key-take-back-help = deshacer la última solución, repetición u omisión
key-save-card = guardar
key-save-card-help = guardar la ficha

## Sus diálogos
walkthroughs-built-in = Recorridos integrados
course-progress = { $course } · { $done } de { $lessons } terminadas
card-learner = Alumno
card-date = Fecha
key-next-lesson = lección siguiente
key-next-lesson-help = hacer el recorrido siguiente
check-course-ok =
    { $count ->
        [one] correcto  { $path }  { $count } lección
       *[other] correcto  { $path }  { $count } lecciones
    }
problem-no-lessons = no hay ninguna lección
problem-lesson-count = un curso tiene de una a { $most } lecciones
problem-lesson-taken = la lección "{ $value }" ya está en el curso
problem-lesson-outside = la lección "{ $value }" no está en la carpeta del curso
    .hint = ponga el archivo junto a course.toml o en una carpeta inferior, y escriba la ruta desde ahí
problem-lesson-unknown = no hay ningún recorrido ni archivo "{ $value }"
    .hint = `account-center list` muestra los integrados; un archivo está junto al curso
problem-lesson-invalid = la lección "{ $value }" no se puede usar; a continuación, sus propios errores
problem-lesson-language = la lección "{ $value }" no tiene título en { $languages }
    .hint = una lección necesita todos los idiomas del título de su curso
problem-course-text-language = falta "{ $value }" en { $languages }
    .hint = cada texto necesita todos los idiomas del título
problem-too-many-files = hay más de { $most } archivos
error-course-left-out = el curso { $path } de la configuración se omite: { $reason }
    .hint = account-center check { $path } dice todo lo que está mal; la opción de configuración es courses
error-course-lesson = { $path } es un curso: { $option } es para una de sus lecciones
    .hint = indique el archivo de la lección
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
start-over-title = Empezar de nuevo
start-over-text = El recorrido vuelve a empezar en el primer paso. No podrá volver al punto en el que está ahora.
start-over-go-on = Quedarse aquí
start-over-start-over = Empezar de nuevo
ask-coach-text = Lo que ha hecho en este paso se deshace. {"{take-back}"} lo recupera.
ask-coach-stay = Conservar lo que he hecho
ask-solution-title = Mostrar cómo se hace
ask-solution-go-on = Mostrar
ask-reset-title = Empezar el paso de nuevo
ask-reset-go-on = Empezar de nuevo
ask-skip-title = Omitir el paso
ask-skip-go-on = Omitir
card-time = Tiempo para los pasos
card-hints = Pistas
card-questions = Aciertos a la primera
card-of = { $some } de { $all }
card-skipped = Pasos omitidos
card-next = A continuación ({"{next-lesson}"}): { $title }
card-leave = {"{{close}|{back}}"} cierra esta ficha; con {"{quit}"} se sale luego del recorrido.
card-remember = PARA RECORDAR
save-card-title = Guardar la ficha
save-card-text = Como imagen si el nombre acaba en .svg; si no, como texto.

## En líneas
plain-coach = leer otra vez el paso del recorrido
plain-coach-how = Escriba hint, solution, next-step, steps o coach para avanzar, o un número para responder a una pregunta.
plain-coach-next = Siga con next-step.
plain-prompt-card = save-card, o back:
plain-prompt-card-next = save-card, next-lesson, o back:
plain-not-understood-card = El recorrido ha terminado. Escriba save-card, o back para cerrar la ficha.
plain-not-understood-card-next = El recorrido ha terminado. Escriba save-card, next-lesson, o back para cerrar la ficha.
plain-walkthrough-left = Ha salido del recorrido. El centro de cuentas continúa.
plain-prompt-question = Número de la respuesta a la pregunta, o back:
plain-prompt-field-and-question = Texto, o back; un número entero responde a la pregunta:
plain-prompt-words-and-question = Una de las palabras de arriba, o el número de la respuesta a la pregunta:
plain-prompt-words = Una de las palabras de arriba:
plain-prompt-fill-and-question = { $field }, o una de las palabras de arriba; un número entero responde a la pregunta:
plain-not-understood-words = Aquí no es una respuesta. Escriba una de estas palabras: { $words }; o back para volver.
plain-accept = aceptar
plain-decline = rechazar
plain-later = más tarde

## La línea de comandos
cli-walkthrough = Hacer un recorrido, una lección junto al Centro de cuentas; sin nombre, se elige de una lista
cli-walkthrough-walkthrough = Un recorrido integrado, un archivo, o la carpeta o el archivo de un curso
cli-walkthrough-plain = Líneas de texto en vez de una pantalla
cli-walkthrough-no_save = No guardar el progreso
cli-walkthrough-record = Registrar lo que se hace en este archivo nuevo, para `account-center grade`
cli-walkthrough-learner = El nombre de quien aprende, para el registro y la ficha del final
cli-walkthrough-example = Ejemplo: account-center walkthrough first-upgrade
cli-open-no_save = No guardar nada: ni suscripciones propias ni progreso de los recorridos
error-unknown-walkthrough = no hay ningún recorrido ni archivo "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` muestra los recorridos integrados
       *[other] ¿quiso decir "{ $nearest }"?
    }
error-exists = { $path } ya existe y no se ha sobrescrito
    .hint = dé otro nombre
error-exists-overwrite = { $path } ya existe y no se ha sobrescrito
    .hint = dé otro nombre, o sobrescríbalo con --overwrite
error-by-step = --by-step es para -o json y -o csv
    .hint = agregue -o csv
error-wrong-kind = { $kind ->
        [scenario] { $path } es un escenario
        [walkthrough] { $path } es un recorrido
        [run] { $path } es una sesión grabada
        [course] { $path } es un curso
       *[demo] { $path } es un archivo .tape
    }
    .hint = ábralo con: { $call }
error-no-kind = { $path } no es un escenario, un recorrido ni un archivo .tape
    .hint = para empezar uno propio: account-center new --help
error-progress = no se puede leer el progreso en { $path }: { $reason }
    .hint = empiece sin él: --no-save
kept-newer = lo escribió un programa más nuevo
kept-damaged = está dañado
error-progress-aside = no se pudo leer el archivo de progreso; se le ha cambiado el nombre a { $path }
error-not-kept = no se pudo guardar su progreso en { $path }: { $reason }
    .hint = para trabajar sin guardarlo: --no-save

## Errores en un recorrido
problem-walkthrough-scenario = no hay ningún escenario ni archivo "{ $value }"
    .hint = indique el nombre de un escenario integrado, o de un archivo junto a este
problem-walkthrough-scenario-invalid = el escenario "{ $value }" no se puede usar; a continuación, sus errores
problem-no-steps = no hay ningún paso
    .hint = cada recorrido tiene al menos un [[steps]]
problem-step-id = "{ $value }" no es un id. de paso válido
    .hint = minúsculas, cifras y guiones
problem-step-id-taken = otro paso tiene el id. "{ $value }"
problem-unknown-focus = no hay ninguna parte de la pantalla "{ $value }"
    .hint = { $nearest ->
        [none] como banner, status, credit, transfer, actions o timeline
       *[other] ¿quiso decir "{ $nearest }"?
    }
problem-step-goal-and-question = un paso tiene un objetivo o una pregunta, no las dos cosas
problem-step-without-goal = un paso necesita un objetivo o una pregunta
    .hint = agregue [steps.goal] con lo que se cumple una vez hecho
problem-too-few-answers = una pregunta tiene de dos a nueve respuestas
problem-one-right-answer = hay { $count } respuestas marcadas como correctas
    .hint = marque una respuesta con correct = true
problem-off-track-always = una pista de desvío (off_track) necesita un when
check-walkthrough-ok =
    { $count ->
        [one] correcto  { $path }  { $count } paso
       *[other] correcto  { $path }  { $count } pasos
    }
problem-goal-holds-untouched = el objetivo del paso "{ $id }" ya se cumple antes de hacer nada
    .hint = pida algo que el paso anterior no deje ya hecho
problem-goal-not-reached = el objetivo del paso "{ $id }" no se cumple tras su solución; los pasos siguientes no se han comprobado
    .hint = reprodúzcalo: account-center walkthrough ARCHIVO y luego “solución”
problem-goal-unmet = el objetivo del paso "{ $id }" no se cumple tras su solución: se esperaba { $condition }, pero es { $actual }; los pasos siguientes no se han comprobado
    .hint = reprodúzcalo: account-center walkthrough ARCHIVO y luego “solución”
problem-goal-without-subscription = el objetivo del paso "{ $id }" no se cumple tras su solución: se esperaba { $condition }, pero la suscripción no existe entonces; los pasos siguientes no se han comprobado
    .hint = reprodúzcalo: account-center walkthrough ARCHIVO y luego “solución”
problem-hint-not-reached = la pista { $number } del paso "{ $id }" nunca se muestra
    .hint = dé las teclas que llevan a ella con after = """…""", o póngala antes de la que la oculta
problem-off-track-on-path = la pista { $number } del paso "{ $id }" trata el camino correcto como desvío
    .hint = haga que su when se cumpla solo donde ya no se puede alcanzar el objetivo
problem-language-missing = falta el texto de "{ $value }" en el idioma { $language }
    .hint = cada texto debe existir en cada idioma del título; o quite el idioma del título
problem-language-without-title = hay un texto en el idioma { $language }, pero el título no está en ese idioma
    .hint = dé también el título y todos los demás textos en ese idioma
problem-unknown-key-name = no hay ninguna acción "{ $value }" cuya tecla se pueda mostrar
    .hint = { $nearest ->
        [none] `account-center config --sample` muestra todas las acciones
       *[other] ¿quiso decir "{ $nearest }"?
    }
problem-key-without-word = "{ $value }" no es una palabra con --plain
    .hint = escriba las dos formas entre llaves, separadas por una barra: {"{"}en la pantalla|con --plain{"}"}
problem-too-long-for-screen = el paso "{ $id }" tiene { $lines } { $lines ->
        [one] línea
       *[other] líneas
    } de más, en el idioma { $language } y en { $size }
    .hint = acorte su texto, sus respuestas, su pista más larga o su because más largo
problem-card-too-long = la ficha final no cabe en 80×24 en el idioma { $language }
    .hint = ponga menos cosas en remember, o más cortas

## Errores en una cinta
problem-unclosed = { $value } no está cerrado
    .hint = cierre las comillas, barras o llaves en la misma línea
problem-not-in-a-solution = "{ $value }" no tiene efecto en el programa en marcha
    .hint = una solución puede tener Type, teclas, Sleep y #! clock
problem-unknown-command = no hay ningún comando "{ $value }"
    .hint = { $nearest ->
        [none] como Type, Enter, Down, Sleep o Wait
       *[other] ¿quiso decir "{ $nearest }"?
    }
problem-only-in-vhs = { $value } es un comando de VHS que aquí no hace nada
    .hint = quítelo; lo que haya que pegar se puede escribir con Type
problem-not-in-vhs = un archivo .tape no puede pulsar { $value }: VHS no tiene esa tecla
    .hint = mueva el reloj con #! clock
problem-not-a-command = "{ $value }" no es un comando
    .hint = como Type, Enter, Down, Sleep o Wait
problem-text-expected = { $value } necesita un texto
    .hint = escriba el texto entre comillas
problem-curly-quotes = estas no son las comillas que entiende un archivo .tape
    .hint = escriba comillas rectas: "…"
problem-other-blank = este espacio no es un espacio normal
    .hint = escriba un espacio normal
problem-file-ends = "{ $value }" no acaba en { $known }
problem-time-expected = aquí falta una duración
    .hint = como 500ms, 2s o 1.5
problem-time-out-of-range = { $value } es demasiado largo o no es una duración
    .hint = una hora como máximo
problem-times-out-of-range = { $value } veces está fuera del intervalo permitido
    .hint = de 1 a { $most }
problem-wait-scope = Wait admite +Screen o +Line
problem-not-a-pattern = /{ $value }/ no es un patrón válido: { $reason }
problem-unknown-setting = no hay ningún ajuste "{ $value }"
    .hint = { $nearest ->
        [none] como TypingSpeed, PlaybackSpeed o FontSize
       *[other] ¿quiso decir "{ $nearest }"?
    }
problem-setting-value = { $name } no puede ser "{ $value }"
problem-key-expected = { $value }+ necesita una tecla
    .hint = como Ctrl+C, Alt+"x" o Shift+Tab
problem-directive-form = { $name } no se escribe así
    .hint = escríbalo como #! { $form }
problem-unknown-directive = no hay ninguna directiva "{ $value }"
    .hint = { $nearest ->
        [none] size, clock, caption, marker, expect, pause o note
       *[other] ¿quiso decir "{ $nearest }"?
    }

## Demostraciones
demo-playing = cualquier tecla pone en pausa
demo-looped = pulse una tecla y pruébelo usted
demo-paused =
    { $end ->
        [none] ×{ $speed }  Space sigue  → paso  ← 1–9 marca  +- ritmo  h a mano  b negro
       *[key] ×{ $speed }  Space sigue  → paso  ← 1–9 marca  +- ritmo  h a mano  b negro  q fin
    }
demo-leaving = ¿salir de la demostración? Intro sale, cualquier otra tecla se queda
demo-by-hand = usted tiene el control; F5 vuelve al guion
demo-passer-by = usted tiene el control; F5 vuelve a la demostración
demo-over =
    { $end ->
        [none] fin  Home inicio  1–9 marca  ← atrás
       *[key] fin  Home inicio  1–9 marca  ← atrás  q salir
    }
demo-unmet = se esperaba { $condition }, pero es { $found }
demo-waited-in-vain = { $pattern } no apareció en { $seconds } s; en la pantalla se veía
    { $screen }
demo-cut = { $path }: tras { $at }, una línea no cabe en { $size } en el idioma { $language }: { $line }
    .hint = acorte el texto de la línea, o dé otro tamaño a la demostración
demo-unlike = { $path }: distinto a partir del evento { $event }, en { $at }
    grabado: { $recorded }
    ahora:   { $now }
    { $frame }
    .hint = si este cambio es intencionado, grábela de nuevo: account-center demo ARCHIVO --record ARCHIVO.cast --overwrite
notes-nobody = En este momento no se presenta nada: account-center demo NOMBRE --present, o un recorrido con notas
notes-next = DESPUÉS
notes-over = FIN
notes-left = quedan { $left } de { $length }
notes-caption = SIGUIENTE LEYENDA
notes-state-playing = en marcha
notes-state-waiting = le espera
notes-state-paused = en pausa
notes-state-blank = la pantalla está vacía
notes-state-by-hand = en sus manos
notes-state-over = terminado
cli-demo = Reproducir una demostración, presentarla, grabarla o comprobarla; sin nombre, ver la lista
cli-demo-demos = Una demostración integrada, o un archivo .tape; con --check, también varias, o carpetas
cli-demo-present = Para quien presenta: Space sigue, b deja la pantalla en negro, de 1 a 9 van a una marca
cli-demo-looped = Reproducirla en bucle; al pulsar una tecla, el visitante toma el control
cli-demo-speed = Velocidad de reproducción, de 0.001 a 1000
cli-demo-from = Empezar en esta marca: su número o una parte de su nombre
cli-demo-watch = Mostrar de nuevo la demostración en el mismo punto cada vez que se guarda su archivo
cli-demo-record = Grabarla en estos archivos: .cast, .gif, .animated.svg (animado), .svg (una imagen fija por cada Screenshot), .txt
cli-demo-cast_version = La versión del archivo .cast
cli-demo-overwrite = Sobrescribir los archivos existentes
cli-demo-check = Comprobar que cumple sus expectativas, cabe en la pantalla y coincide con su grabación
cli-demo-example = Ejemplo: account-center demo upgrade --record upgrade.cast upgrade.svg
cli-notes = Mostrar las notas y el cronómetro del presentador en un segundo terminal, mientras en el primero hay una demostración o un recorrido
cli-notes-minutes = Cuántos minutos debe durar la charla: el tiempo restante se cuenta a partir de ellos
cli-notes-example = Ejemplo: account-center notes
cli-open-record_tape = Guardar las pulsaciones de teclas en este archivo .tape nuevo
error-one-demo = solo se puede reproducir una demostración a la vez
    .hint = para comprobar varias: account-center demo --check ARCHIVO…
error-which-demo = falta el nombre de una demostración
    .hint = `account-center demo` muestra las demostraciones integradas
error-unknown-demo = no hay ninguna demostración ni archivo .tape "{ $value }"
    .hint = { $nearest ->
        [none] `account-center demo` muestra las demostraciones integradas
       *[other] ¿quiso decir "{ $nearest }"?
    }
error-speed = "{ $value }" no es una velocidad válida
    .hint = de 0.001 a 1000, como 2 o 0.5
error-cast-version = no se admite la versión "{ $value }" de asciicast
    .hint = 2 o 3
error-record = { $path }: una grabación acaba en .cast, .gif, .animated.svg, .svg o .txt
recording-boxes = estos caracteres son recuadros en el GIF, cuya fuente no los tiene: { $characters }
error-write = no se pudo escribir { $path }: { $reason }
error-no-terminal-for-demo = una demostración se reproduce en un terminal
    .hint = se puede grabar sin terminal: account-center demo NOMBRE --record ARCHIVO.cast
error-no-terminal-for-tape = las teclas solo se graban en un terminal, y no con --plain
    .hint = use un terminal, o escriba el archivo .tape a mano: account-center new demo ARCHIVO.tape
error-no-terminal-for-notes = las notas del presentador necesitan un terminal
    .hint = presente la demostración en un terminal e inicie `account-center notes` en otro
error-no-marker = la demostración no tiene la marca "{ $value }"
    .hint = { $known ->
        [none] no tiene ninguna marca
       *[other] sus marcas son: { $known }
    }
error-no-terminal-for-watch = para seguir a una clase hace falta un terminal
    .hint = sin --watch se muestra el estado de este momento
error-nothing-to-watch = { $path } no existe
    .hint = dé la carpeta en la que se graban las sesiones
error-demo-call = { $path }: no se puede abrir lo que llama el archivo .tape: { $call }: { $reason }
error-same-file = dos de los archivos tendrían el nombre { $path }
    .hint = dé otro nombre a cada Screenshot
error-demo-call-how = en una demostración la llamada solo puede tener --scenario, --at, --rate, --plain, o el nombre de un recorrido
error-demo-call-other = una demostración abre el Centro de cuentas o un recorrido, o llama a status, what-if o check
error-demo-call-files = en una demostración los comandos solo pueden tratar de escenarios, recorridos y cursos, integrados o en archivos normales
error-demo-call-quote = falta cerrar unas comillas
tape-left-out = { $path } omite lo que un archivo .tape no puede hacer: { $what }
tape-click = clic
tape-wheel = rueda del ratón
problem-tape-long-line = una línea tiene como máximo 65.536 bytes
    .hint = divídala
problem-tape-too-much = hasta aquí el archivo .tape pulsa más de 10.000 teclas, puede durar más de una hora o hace más de 200 capturas de pantalla
problem-tape-too-long = hasta aquí el archivo .tape tiene más de 50.000 órdenes
    .hint = use menos, o varios archivos .tape
problem-solutions-too-long = hasta aquí las soluciones y pistas del recorrido pulsan más de 10.000 teclas
problem-too-many-hints = un paso tiene como máximo { $most } pistas
problem-tape-source-mistake = "{ $place }" contiene un error
    .hint = ejecute `account-center check` con ese archivo .tape
problem-tape-source-deep = el archivo .tape "{ $value }" llama a otro
    .hint = como en VHS, un archivo .tape usado con Source no puede tener a su vez un Source
problem-tape-sources-too-large = junto con los archivos .tape usados con Source hasta aquí, el archivo .tape pasa de 4 MiB
    .hint = use menos archivos .tape, o más cortos
problem-tape-call = un archivo .tape tiene que empezar por llamar a account-center
    .hint = Type "account-center --scenario free-trial", y luego Enter
problem-demo-subscription = no hay ninguna suscripción "{ $value }" en el escenario
    .hint = las suscripciones son: { $known }
problem-tape-source = { $reason }
    .hint = Source nombra un archivo .tape que está junto a este
demo-upgrade = La actualización en un minuto
demo-credit = El crédito se conserva
demo-offer-id = Por qué espera el id. de oferta
demo-transfer = La transferencia, de bloqueada a aceptada
demo-two-futures = Dos futuros, uno junto al otro
demo-first-lesson = La primera lección de la clase
demos-title = Demostraciones
demos-text = Una demostración se reproduce sola: cualquier tecla la pausa y luego q vuelve aquí.
key-demos-help = ver una demostración
demo-upgrade-text = Qué cambia una actualización al instante, y qué no.
demo-credit-text = Actualizada el primer día: el crédito sigue los 30 días completos.
demo-offer-id-text = Por qué el id. de oferta es aún el antiguo, y qué lo cambia.
demo-transfer-text = Del primer rechazo al sí del destinatario.
demo-two-futures-text = Ahora, más tarde, demasiado tarde o nunca: qué pasa con una evaluación.
demo-first-lesson-text = Un paso, una pista, una pregunta y una solución que se reproduce sola.

## Las sesiones, y lo que se hace con ellas
cli-walkthrough-export = Escribirlo como documento para repartir en este archivo .md nuevo, con una imagen de cada paso al lado; de un curso, todas las lecciones
cli-walkthrough-overwrite = Sobrescribir los archivos existentes
cli-walkthrough-show_goals = Para autores: mostrar en el inspector lo que pide cada objetivo, antes de hacer el paso
cli-walkthrough-step = Para autores: empezar en este paso, como si los anteriores estuvieran hechos; no se guarda nada
cli-walkthrough-watch = Para autores: mostrar de nuevo el recorrido en el mismo punto cada vez que se guarda su archivo; no se guarda nada más
cli-verify = Indicar con el código de salida si un paso de un recorrido está hecho, con una pista si no lo está
cli-verify-walkthrough = Un recorrido integrado, o un archivo
cli-verify-step = El id. del paso
cli-verify-state = Un estado tal como lo muestra `status -o json`, en un archivo, o - para la entrada estándar [predeterminado: su propio progreso]
cli-verify-example = Ejemplo: account-center verify first-upgrade upgrade && echo hecho
cli-grade = Reproducir sesiones grabadas de recorridos e indicar los resultados de cada persona, una línea por sesión
cli-grade-files = Sesiones, o carpetas con archivos .run; - para la entrada estándar [predeterminado: la entrada estándar]
cli-grade-walkthroughs = Un recorrido o un curso propio al que pertenecen sesiones; se puede repetir
cli-grade-output = Formato de salida: table, json o csv
cli-grade-by_step = Una línea por cada paso de una sesión (json y csv), con las respuestas dadas
cli-grade-report = Dibujar también dónde se atascó la clase, en este archivo .svg o .html
cli-grade-overwrite = Sobrescribir un informe existente
cli-grade-watch = Seguir a la clase mientras trabaja: quién está en qué paso, desde cuándo y quién se atasca; un informe se mantiene al día
cli-grade-example = Ejemplo: account-center grade runs --report clase.html
cli-new = Crear una plantilla comentada para su propio recorrido, curso, escenario o demostración
cli-new-kind = walkthrough, course, scenario o demo
cli-new-file = El archivo nuevo
cli-new-example = Ejemplo: account-center new walkthrough mi-recorrido.toml
new-written = Se ha creado { $path }. Compruébelo con: account-center check { $path }
error-new-ending = { $path }: el nombre debe acabar en { $known }
cli-show = Mostrar un recorrido, un escenario o una demostración integrados, para partir de ellos
cli-show-name = Qué mostrar; `account-center list` da los nombres
cli-show-kind = walkthrough, course, scenario o demo, si varios se llaman así
cli-show-example = Ejemplo: account-center show first-upgrade > mi-recorrido.toml
error-show-unknown = no hay nada integrado llamado "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` muestra todo lo integrado
       *[other] ¿quiso decir "{ $nearest }"?
    }
error-show-kinds = varios se llaman "{ $value }": { $known }
    .hint = diga cuál, por ejemplo --kind { $kind }
error-export = { $path }: un documento para repartir acaba en .md
error-unknown-step = no hay ningún paso "{ $value }"
    .hint = { $nearest ->
        [none] los pasos son: { $known }
       *[other] ¿quiso decir "{ $nearest }"?
    }
error-verify-question = el paso "{ $step }" es una pregunta, y un estado no puede responderla
    .hint = quite --state: el progreso dice si se respondió bien
error-state = { $path } no es un estado: { $reason }
    .hint = account-center status -o json muestra uno
no-state-something-else = es JSON, pero no un estado
no-state-not-json = no es JSON
no-state-other-format = aquí no se admite el formato { $format }
verify-done = hecho: { $title }
error-not-done = aún no está hecho: { $title }
error-no-runs = no hay nada que evaluar
    .hint = indique archivos, o pase sesiones: cat *.run | account-center grade
error-report = { $path }: un informe acaba en .svg o .html
error-not-graded =
    { $runs ->
        [1] no se pudo evaluar la sesión; su línea dice por qué
       *[other] { $failed ->
            [one] no se pudo evaluar { $failed } de { $runs } sesiones; su línea dice por qué
           *[other] no se pudieron evaluar { $failed } de { $runs } sesiones; sus líneas dicen por qué
        }
    }
grade-legend = ● hecho  ◐ solución mostrada  ◌ omitido  ◆ empezado  ○ sin empezar
grade-column-run = sesión
grade-column-learner = persona
grade-column-walkthrough = recorrido
grade-column-steps = pasos
grade-column-time = tiempo
grade-column-hints = pistas
grade-column-right = a la primera
grade-column-end = final
grade-finished = terminada
grade-stuck = se quedó en { $step }
grade-copy = igual que { $run }, tecla por tecla
not-graded-damaged = dañada: { $reason }
not-graded-not-found = no se encuentra
not-graded-unreadable = no se puede leer: { $reason }
not-graded-other-file = { $reason }
damage-empty = el archivo está vacío
damage-too-large = ocupa más de 4 MiB
damage-not-text = no es texto UTF-8
damage-utf16 = es texto UTF-16; guárdelo como UTF-8
damage-not-json = no es JSON
damage-cut = falta el final
damage-something-else = es JSON, pero no una sesión
damage-out-of-order = sus entradas no siguen el orden del tiempo
damage-unknown-input = su entrada { $number } es desconocida
not-graded-other-format = aquí no se admite el formato { $reason }
not-graded-unknown-walkthrough = recorrido desconocido; indique su archivo con --walkthrough
not-graded-other-version = grabada con otra versión del recorrido; para evaluarla, indique también esa versión: --walkthrough ANTIGUO/{ $file }
not-graded-leads-elsewhere = al reproducirla da otro resultado: se modificó, o la grabó otra versión del programa
outcome-reached = hecho
outcome-shown = solución mostrada
outcome-skipped = omitido
outcome-open = empezado
outcome-ahead = sin empezar
report-title = Dónde se atascó la clase
report-made = Hecho el { $at } por account-center { $version }.
report-failed = { $runs ->
        [one] { $runs } sesión no se pudo evaluar y figura al final.
       *[other] { $runs } sesiones no se pudieron evaluar y figuran al final.
    }
report-summary = { $learners ->
        [one] { $learners } persona
       *[other] { $learners } personas
    }, { $finished } hasta el final.
report-runs = De { $runs } sesiones cuenta la más avanzada de cada persona{ $copies ->
        [0] .
        [one] , y { $copies } copia no cuenta.
       *[other] , y { $copies } copias no cuentan.
    }
report-hardest = { $number ->
        [one] Donde más personas se detuvieron es en { $steps }: { $count } de { $learners }.
       *[other] Donde más personas se detuvieron es en { $steps }: { $count } de { $learners } en cada uno.
    }
report-hardest-step = el paso { $place } ({ $title })
report-step = Paso
report-time = Tiempo: la mitad central, del 10 % al 90 %
report-outcome = Resultado
report-tenth = Tiempo, 10 %
report-half = Tiempo, mediana
report-nine-tenths = Tiempo, 90 %
report-hints = Pistas
report-stuck = Se quedaron aquí
report-steps = Paso a paso
report-right = A la primera
report-right-of = bien a la primera: { $right } de { $answered }
report-answer = Respuesta
report-at-first = Primero
report-at-all = Alguna vez
report-learners = Personas
report-not-graded = Sin evaluar
report-reason = Motivo
live-summary = { $learners ->
        [0] Todavía no hay sesiones.
        [one] { $learners } persona: { $stuck } se atasca, { $working } en ello{ $silent ->
            [0] {""}
           *[other] , { $silent } sin actividad
        }{ $left ->
            [0] {""}
            [one] , { $left } lo dejó
           *[other] , { $left } lo dejaron
        }, { $finished } hasta el final
       *[other] { $learners } personas: { $stuck } se atascan, { $working } en ello{ $silent ->
            [0] {""}
           *[other] , { $silent } sin actividad
        }{ $left ->
            [0] {""}
            [one] , { $left } lo dejó
           *[other] , { $left } lo dejaron
        }, { $finished } hasta el final
    }
board-more =
    { $rows ->
        [one] … { $rows } línea más abajo: agrande la ventana
       *[other] … { $rows } líneas más abajo: agrande la ventana
    }
live-at-step = lleva
live-quiet = sin teclas
live-wrong = fallos
handout-remember = Para recordar
handout-solutions = Soluciones
handout-notes = Para quien presenta:
handout-clock = reloj: { $to }
demo-wait-after-clock = { $path }:{ $line }:{ $column }: en el VHS corriente, este Wait puede esperar en vano: allí no se conoce #! clock
check-untranslated = { $path }: { $kind } "{ $value }" falta en: { $languages }
check-never-shown = { $path }: { $kind } está en un idioma que nunca se muestra: { $languages }
