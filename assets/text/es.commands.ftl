### Español / Spanish: what only the command line says.

## The command line
cli-open = Una simulación de la página de suscripción del antiguo Centro de cuentas de Azure, para formación y demostraciones. Sin cuenta, sin tarjeta, sin red.
cli-open-at = Empezar en este instante: una fecha como 2019-01-26 o "2019-01-26 09:15" en la zona horaria mostrada, RFC 3339, o un desplazamiento desde el inicio del escenario como +9d12h o -2d
cli-open-example = Ejemplo: account-center --scenario upgraded-waiting --at +3d
option-scenario = Un escenario integrado (véase `list`), o un archivo
option-rate = Segundos simulados por segundo real, de 0.001 a 31536000
option-live = Usar el reloj real
option-import = Suscripciones reales de una exportación, - para la entrada estándar
option-as_of = Cuándo se hizo la exportación [predeterminado: ahora]
option-simulate = Jugar con suscripciones importadas: el tiempo se puede mover
cli-status = Mostrar el estado y salir; no hace falta un terminal
cli-status-at = Mostrarlo para este instante (se puede repetir): una fecha como 2019-01-26 o "2019-01-26 09:15" en la zona horaria mostrada, RFC 3339, o un desplazamiento desde el inicio del escenario como +9d12h o -2d
cli-status-output = Formato de salida: una tabla, JSON (una línea por momento), CSV, JSON Lines (una línea por suscripción), un calendario o una línea para el indicador de un shell
cli-status-status = Mostrar solo estos estados
cli-status-within = Mostrar solo lo que cambia por sí mismo en este plazo, como 7d o 36h
cli-status-sort = Orden de las suscripciones; credit-left es por la parte que queda [predeterminado: next-change en una tabla, una línea o el CSV de una exportación; si no, scenario]
cli-status-fail_within = Terminar con el estado 1 si algo cambia por sí mismo en este plazo, como 3d
cli-status-example = Ejemplo: account-center status --scenario late-upgrade --at +0d --at +5d -o json
cli-what-if = Comparar planes: qué se conserva y qué se factura, cuándo se deshabilita, y desde cuándo se puede transferir
cli-what-if-plans = Planes: "nothing" (nada); o "upgrade", "use-up" (agotar) o ambos unidos por "+"; añada "@DÍA" (días tras el registro) para hacerlo más tarde
cli-what-if-subscription = La suscripción, por nombre o id. [predeterminado: la primera]
cli-what-if-at = Desde cuándo: una fecha como 2019-01-26 o "2019-01-26 09:15" en la zona horaria mostrada, RFC 3339, o un desplazamiento desde el inicio del escenario como +9d12h o -2d
cli-what-if-output = Formato de salida
cli-what-if-example =
    Ejemplo:
      account-center what-if upgrade upgrade@29 nothing
      account-center what-if upgrade+use-up@20 nothing --output json
plans-command-per-day = account-center mine --per-day IMPORTE
plans-command-used = account-center mine --used IMPORTE
plans-command-all = account-center mine --used IMPORTE --per-day IMPORTE
plans-command-import = account-center --import ARCHIVO    (ahí: e, u own con --plain)
cli-open-plain = Líneas de texto en vez de una pantalla: para lectores de pantalla, líneas braille y canalizaciones
option-config_file = Un archivo de configuración distinto del habitual
option-plain = Líneas de texto en vez de una tabla: para lectores de pantalla, líneas braille y canalizaciones
cli-config = Mostrar la configuración y de dónde procede cada valor
cli-config-schema = Mostrar el JSON Schema del archivo
cli-config-sample = Mostrar un archivo con todos los valores predeterminados
cli-config-example =
    Ejemplos:
      account-center config
      account-center config --sample
cli-schema = Mostrar el JSON Schema de un tipo de archivo, con el que los editores completan y comprueban
cli-schema-kind = scenario, walkthrough, course, config (lo que se escribe), state o run (lo que el programa muestra y graba)
cli-schema-example = Ejemplo: account-center schema scenario > scenario.schema.json
schema-format = El número de esta forma de archivos
schema-title = El título, por idioma; el inglés es obligatorio
schema-summary = De qué trata, por idioma
schema-scenario-now = Dónde empieza el reloj
schema-signed-in-as = La dirección de correo de quien ha iniciado sesión
schema-subscriptions = Las suscripciones, al menos una
schema-expect = Lo que se cumple en un momento; account-center check lo comprueba
schema-subscription-id = El id. de la suscripción; si falta, se forma a partir del nombre
schema-subscription-name = El nombre, único en el archivo
schema-offer = El id. de oferta, como MS-AZR-0044P para una evaluación gratuita
schema-created-at = Cuándo se contrató
schema-estimated = Si created_at es una estimación
schema-observed = Lo que decía una exportación
schema-administrator = El correo del administrador de cuenta; si falta, el de quien ha iniciado sesión
schema-currency = La moneda de todos los importes; valor predeterminado: USD, y desconocida en una exportación sin crédito
schema-credit = El crédito concedido al contratar, como 170.00; si falta, el de la oferta
schema-used-as-of = En qué fecha se indicó el consumo
schema-usage-known = Si se conoce el consumo; false en una suscripción real de la que nadie lo ha indicado
schema-expected-per-day = Lo que se espera consumir cada día desde entonces
schema-payment-method = Si hay un método de pago; valor predeterminado: true
schema-daily-usage = Consumo a mitad de cada día
schema-facts = Lo que ocurrió, un hecho cada vez
schema-observed-at = Cuándo se hizo la exportación
schema-observed-state = Su estado, como Enabled
schema-observed-spending-limit = Su spendingLimit, como On
schema-observed-quota-id = Su quotaId, como FreeTrial_2014-09-01
schema-observed-free-services = Cuándo terminan sus servicios gratuitos
schema-daily-amount = Lo que se consume cada día, como 3.25
schema-daily-from = Desde cuándo: un momento o un desfase desde created_at; valor predeterminado: +0d
schema-daily-until = Hasta cuándo: un momento o un desfase desde created_at; si falta, el fin del crédito
schema-fact-at = Cuándo ocurre: un momento o un desfase desde created_at
schema-fact-usage = Un consumo de este importe
schema-fact-upgrade = La actualización a pago por uso
schema-fact-cancel = El administrador de cuenta cancela la suscripción
schema-fact-reactivate = El administrador de cuenta la reactiva
schema-fact-bill-unpaid = Una factura no se paga a tiempo
schema-fact-bill-paid = Se paga la factura pendiente
schema-fact-payment-method-added = Se añade un método de pago
schema-fact-transfer-request = Se pide a otra persona que asuma la propiedad de facturación
schema-fact-transfer-accept = El destinatario acepta la transferencia
schema-fact-transfer-decline = El destinatario rechaza la transferencia
schema-fact-transfer-cancel = El remitente retira la solicitud
schema-upgrade-name = El nombre nuevo; valor predeterminado: Pay-As-You-Go
schema-recipient = El correo del destinatario
schema-expect-at = Cuándo se cumple: un momento o un desfase desde now
schema-of-subscription = El nombre o el id. de la suscripción de que se trata
schema-ge = Esto o más
schema-le = Esto o menos
schema-set = Si hay un valor
schema-show-goals = Si se puede ver de antemano lo que pide un objetivo
schema-remember = Lo que hay que recordar; lo muestra la ficha del final
schema-scenario = El escenario: uno integrado o un archivo junto a este
schema-walkthrough-at = Cuándo empieza: un momento o un desfase desde el inicio del escenario
schema-steps = Los pasos, al menos uno
schema-step-id = Su nombre en el progreso y los resultados: minúsculas, cifras y guiones
schema-step-title = El título del paso, por idioma
schema-step-text = Qué hacer o averiguar; {"{upgrade}"} representa la tecla de una acción; {"{a|b}"} es a en la pantalla y b con --plain
schema-focus = La parte de la pantalla que se resalta
schema-skip = Si se puede omitir
schema-notes = Notas para quien presenta, que quien aprende nunca ve
schema-hints = Pistas; se muestra la primera cuyo when es verdadero
schema-goal = Lo que es verdad del estado cuando el paso está hecho
schema-solution = Líneas de un tape que llevan al objetivo desde el final del paso anterior
schema-step-because = Lo que el paso ha mostrado; se dice cuando está hecho
schema-question = Una pregunta, en lugar de un objetivo
schema-answers = De dos a nueve respuestas, una de ellas correcta
schema-hint-text = La pista, por idioma
schema-when = Cuándo ayuda la pista; siempre, si no hay condiciones
schema-off-track = Si aparece sin pedirla, porque se ha dejado el camino al objetivo
schema-after = Líneas de un tape que llevan adonde ayuda la pista, si la solución no pasa por ahí
schema-answer-text = La respuesta, por idioma
schema-answer-because = Por qué es correcta o incorrecta
schema-correct = Si es la respuesta correcta
schema-keys = Las teclas de las acciones, según dónde funcionan
schema-lessons = Las lecciones, en el orden en que se hacen
schema-files = Los archivos del curso en este, como los escribe account-center course pack
schema-lesson = Un recorrido integrado o un archivo junto a este
schema-next = Lo que viene después; se dice al final de la lección
cli-course = Reunir un curso en un solo archivo para compartirlo, con todas sus lecciones
cli-course-what = pack: mostrar el archivo del curso con los de sus lecciones
cli-course-path = La carpeta del curso o su archivo
cli-course-example = Ejemplo: account-center course pack my-course > my-course.toml
setting-courses = Cursos que aparecen junto a los recorridos integrados: carpetas o archivos
setting-course = Un curso que mostrar junto a los recorridos integrados: su carpeta o su archivo
list-course = CURSO   { $title }   account-center walkthrough { $path }
config-file = leído de { $path }
config-no-file = no hay { $path }
config-progress = su progreso en los recorridos se guarda en { $path }; elimine ese archivo para empezar de nuevo
config-from-flag = de la línea de comandos
config-from-environment = del entorno
config-from-file = del archivo
config-from-default = valor predeterminado
config-key-default = predeterminado: { $key }
error-setting = { $name } no puede ser "{ $value }"
    .hint = valores posibles: { $known }
setting-locale = Idioma, por ejemplo es [predeterminado: el del sistema]
setting-zone = Zona horaria de todas las horas mostradas: utc, local o un nombre como Europe/Amsterdam
setting-theme = Colores: auto, dark, light, high-contrast o mono
setting-ascii = Usar solo ASCII para líneas y marcas
setting-motion = Si los cambios se resaltan un momento y se muestra el procesamiento
setting-no-motion = Desactivar los resaltes breves y la animación de procesamiento
setting-mouse = Si el programa usa el ratón
setting-no-mouse = Dejar el ratón al terminal, para poder seleccionar texto
setting-notify = Avisar cuando acaba una cuenta atrás: off, bell o desktop
cli-completions = Mostrar el script de autocompletado de un shell
cli-completions-shell = El shell
cli-completions-example =
    Ejemplo:
      account-center completions bash > ~/.local/share/bash-completion/completions/account-center
cli-man = Mostrar la página de manual
cli-man-command = La página de manual de este comando [predeterminado: la del programa]
cli-man-example =
    Ejemplo:
      account-center man > account-center.1
error-man = no hay ningún comando "{ $value }"
    .hint = los comandos son: { $known }
cli-check = Comprobar escenarios, recorridos, cursos y demostraciones: sus expectativas, soluciones, lecciones y grabaciones
cli-check-paths = Archivos, o carpetas con archivos .toml y .tape
cli-check-watch = Comprobar de nuevo cada vez que se guarda un archivo, y mostrar lo que está mal hasta que todo esté bien
cli-check-example = Ejemplo: account-center check mi-escenario.toml
cli-list = Mostrar los escenarios, recorridos y demostraciones integrados
cli-list-example = Ejemplo: account-center list
list-scenarios = ESCENARIOS   account-center --scenario NOMBRE
list-walkthroughs = RECORRIDOS   account-center walkthrough NOMBRE
list-demos = DEMOSTRACIONES   account-center demo NOMBRE
cli-help = Ver la ayuda
option-version = Ver la versión
help-heading-usage = Uso:
help-heading-commands = Comandos:
help-heading-arguments = Argumentos:
help-heading-options = Opciones:
help-default = [predeterminado: { $value }]
help-possible-values = [valores posibles: { $value }]
placeholder-amount = IMPORTE
placeholder-command = COMANDO
placeholder-dir = CARPETA
placeholder-duration = DURACIÓN
placeholder-file = ARCHIVO
placeholder-format = FORMATO
placeholder-how = CÓMO
placeholder-id = ID
placeholder-kind = TIPO
placeholder-marker = MARCA
placeholder-name = NOMBRE
placeholder-options = OPCIONES
placeholder-order = ORDEN
placeholder-plan = PLAN
placeholder-shell = SHELL
placeholder-status = ESTADO
placeholder-step = PASO
placeholder-tag = IDIOMA
placeholder-time = FECHA
placeholder-what = QUÉ
man-name = NOMBRE
man-synopsis = SINOPSIS
man-description = DESCRIPCIÓN
man-options = OPCIONES
man-subcommands = COMANDOS
man-extra = EJEMPLO
man-version = VERSIÓN
terminal-set-up = no se pudo preparar el terminal: { $reason }
terminal-write = no se pudo escribir en el terminal: { $reason }
terminal-wait = falló la espera del terminal: { $reason }
terminal-read = no se pudo leer el terminal: { $reason }
cli-help-command = El comando [predeterminado: el programa]
cli-help-example = Ejemplo: account-center help status
usage-unknown-option = `{ $call }` no tiene la opción { $option }
    .hint = { $nearest ->
        [none] `{ $call } --help` muestra sus opciones
       *[other] ¿quiso decir { $nearest }?
    }
usage-unexpected = `{ $call }` no admite más argumentos: "{ $value }"
    .hint = `{ $call } --help` muestra lo que admite
usage-unknown-command = no hay ningún comando "{ $value }"
    .hint = { $nearest ->
        [none] `account-center --help` muestra los comandos
       *[other] ¿quiso decir `account-center { $nearest }`?
    }
usage-not-a-command = "{ $value }" no es un comando
usage-meant = ¿quiso decir `{ $call }`?
usage-no-value = { $option } necesita un valor
    .hint = { $known ->
        [none] `{ $call } --help` dice cuál
       *[other] valores posibles: { $known }
    }
usage-not-a-value = { $option } no puede ser "{ $value }"
    .hint = { $nearest ->
        [none] valores posibles: { $known }
       *[other] ¿quiso decir "{ $nearest }"? Valores posibles: { $known }
    }
usage-unfit-value = { $option } no puede ser "{ $value }"
usage-takes-no-value = { $option } no admite ningún valor, pero se indicó "{ $value }"
    .hint = escriba solo { $option }
usage-conflict = { $option } y { $other } se excluyen
    .hint = omita una de las dos
usage-repeated = { $option } se indicó más de una vez
    .hint = indíquelo una sola vez
usage-missing = `{ $call }` necesita también { $missing }
    .hint = `{ $call } --help` muestra un ejemplo
usage-not-utf8 = un argumento no es texto UTF-8
    .hint = solo los nombres de archivo pueden tener otra codificación
usage-other = `{ $call }` no entiende esta llamada
    .hint = `{ $call } --help` muestra cómo hacerlo
check-ok =
    { $count ->
        [one] correcto  { $path }  { $count } expectativa
       *[other] correcto  { $path }  { $count } expectativas
    }
check-included-ok = correcto  { $path }  lo usa otro archivo .tape
check-total =
    { $failed ->
        [0] { $files } archivos, sin errores
       *[other] { $files } archivos, { $failed } con errores
    }
watch-right = Ningún error.   Comprobado el { $at }
watch-wrong =
    { $number ->
        [one] { $number } error.   Comprobado el { $at }
       *[other] { $number } errores.   Comprobado el { $at }
    }
error-no-terminal-for-checking = para vigilar archivos hace falta un terminal
    .hint = sin --watch se comprueba una vez
error-watch-file = { $path } no es un archivo que se pueda vigilar
    .hint = dé un archivo propio; `account-center show NOMBRE` muestra algo integrado para empezar
check-failed = se esperaba { $condition } el { $at }, pero es { $found }
check-not-there = se esperaba { $condition } el { $at }, pero "{ $subscription }" no existe en ese momento

## Errors
error-no-terminal = el Centro de cuentas necesita un terminal en la entrada y la salida estándar
    .hint = `account-center status` y --plain funcionan sin terminal
error-rate = "{ $value }" no es una velocidad válida
    .hint = segundos simulados por segundo real, de 0.001 a 31536000
error-time = "{ $value }" no es una hora ni una fecha válidas
    .hint = una fecha como 2019-01-26 o "2019-01-26 09:15", RFC 3339 como 2019-01-26T09:15:00Z, o un desplazamiento como +9d12h o -2d
error-no-files = { $path } no contiene nada para este comando
    .hint = admite archivos que acaban en { $known }
error-duration = "{ $value }" no es una duración
    .hint = escriba días, horas, minutos o segundos, como 7d, 36h o 1d12h
error-change-within =
    { $count ->
        [one] { $count } suscripción cambia en { $duration }
       *[other] { $count } suscripciones cambian en { $duration }
    }
error-time-range = "{ $value }" está fuera de los años admitidos
    .hint = del 2000-01-01 al 2100-12-31
problem-unknown-zone = no hay ninguna zona horaria "{ $value }" en este sistema
    .hint = escriba utc, local o un nombre como Europe/Amsterdam
error-time-skipped = "{ $value }" no existe en esta zona horaria: los relojes se adelantaron de { $before } a { $at }
    .hint = escriba otra hora, o la misma con su zona, como 2019-03-31 02:30 UTC
error-time-before-export = "{ $value }" es anterior a { $at }, cuando se hizo la exportación: no dice nada de lo anterior
    .hint = escriba una hora posterior, o con --as-of cuándo se hizo la exportación
error-as-of-to-come = "{ $value }" aún no ha llegado: la exportación no pudo hacerse entonces
    .hint = indique con --as-of cuándo se hizo la exportación
error-as-of-before-sign-up = "{ $value }" es anterior a { $at }, el registro estimado de una suscripción de la exportación
    .hint = indique con --as-of una hora posterior: cuándo se hizo la exportación
error-plan = "{ $value }" no es un plan
    .hint = como nothing, upgrade, use-up, upgrade@29 o upgrade+use-up@9
error-unknown-subscription = no hay ninguna suscripción "{ $value }"
    .hint = las suscripciones son: { $known }
error-not-created = "{ $value }" no existe en ese momento
    .hint = elija un momento posterior con --at
error-unknown-scenario = no hay ningún escenario ni archivo "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` muestra los escenarios integrados
       *[other] ¿quiso decir "{ $nearest }"?
    }
error-read = no se puede leer { $path }: { $reason }
error-not-found = no se puede leer { $path }: { $reason }
    .hint = `account-center list` muestra todo lo integrado
error-no-config = no se puede leer { $path }: { $reason }
    .hint = `account-center config --sample` muestra uno para empezar
error-output = no se pudo escribir en la salida estándar: { $reason }
error-more-mistakes =
    { $count ->
        [one] { $path }: y { $count } error más
       *[other] { $path }: y { $count } errores más
    }

## Mistakes in files
problem-not-toml = esto no es TOML: { $kind ->
        [value] esto no es un valor; un texto va entre comillas
        [flag] true y false se escriben en minúsculas
        [time] esa fecha u hora no existe
        [open-text] este texto no está cerrado
        [control] aquí hay un carácter de control
        [escape] esto no puede ir después de \
        [open] falta cerrar un corchete o una llave
        [not-open] aquí no hay ningún corchete abierto
        [equals] después del nombre faltan = y un valor
        [name] un nombre solo tiene letras, cifras, - y _, o va entre comillas
        [no-name] aquí falta un nombre
        [twice] este nombre ya está
        [extra] esto sobra aquí
       *[other] { $reason }
    }
problem-too-large = el archivo tiene más de 4 MiB
    .hint = acórtelo o divídalo en varios archivos
problem-too-many-parts = hasta aquí, el archivo tiene más tablas, nombres y valores de los que se leen
    .hint = acórtelo o divídalo en varios archivos
problem-not-utf8 = a partir de aquí, el archivo no es texto UTF-8
    .hint = guárdelo como UTF-8
problem-utf-16 = el archivo es texto UTF-16, que Windows llama Unicode
    .hint = guárdelo como UTF-8
problem-newer-format = el formato { $format } es más nuevo que este programa
    .hint = este programa lee el formato 1; quizá una versión más nueva lea el archivo
problem-unknown-format = el formato { $format } es desconocido
    .hint = escriba format = 1
problem-missing-key = falta "{ $key }"
    .hint = agregue una línea: { $key } = …
problem-missing-format = falta "format"
    .hint = agregue una línea: format = { $format }
problem-unknown-key = clave desconocida "{ $value }"
    .hint = { $nearest ->
        [none] quítela, o revise la ortografía
       *[other] ¿quiso decir "{ $nearest }"?
    }
problem-wrong-type = se esperaba { $expected }, se encontró { $found }
type-array = una lista
type-boolean = true o false
type-integer = un número entero
type-float = un número decimal
type-string = un texto
type-table = una tabla
type-datetime = una fecha
type-value = un valor
problem-control-character = este texto tiene un carácter que no se puede mostrar: "{ $value }"
    .hint = escríbalo en una línea, sin tabulaciones ni caracteres de control o de cambio de dirección
problem-not-a-name = "{ $value }" no es un nombre válido
    .hint = un nombre debe tener al menos un carácter visible, y ningún carácter de control ni de cambio de dirección
problem-empty-text = este texto está vacío
    .hint = escriba un texto, o quite la clave
problem-long-text = este texto tiene más de 2.000 caracteres
    .hint = acórtelo
problem-unknown-language = "{ $value }" no es un código de idioma
    .hint = como en, nl o pt-BR
problem-missing-english = falta el texto en inglés
    .hint = agregue en = "…"; se usa para los idiomas que faltan
problem-no-subscriptions = no hay ninguna suscripción
    .hint = agregue al menos un [[subscriptions]] con name, offer y created_at
problem-name-taken = otra suscripción ya se llama "{ $value }"
    .hint = los nombres no se repiten en un archivo
problem-id-taken = otra suscripción ya tiene el id. { $value }
    .hint = los id. no se repiten en un archivo; si lo omite, se creará uno
problem-not-an-id = "{ $value }" no es un id. de suscripción
    .hint = escriba un UUID, u omítalo y se creará uno
problem-not-an-offer = "{ $value }" no es un id. de oferta
    .hint = los id. de oferta tienen la forma MS-AZR-0044P
problem-not-a-currency = "{ $value }" no es una moneda
    .hint = { $nearest ->
        [none] el código de una moneda, como EUR para el euro
       *[other] ¿quiso decir "{ $nearest }"?
    }
problem-credit-needed = { $offer } en { $currency } necesita un crédito
    .hint = agregue credit = "…", el importe en { $currency }
problem-no-credit-with-offer = el crédito no se simula con { $offer }
    .hint = quítelo
reading = Leyendo { $path }
export-has-more = { $count } suscripciones, y la exportación tiene más. La página siguiente: { $command }
problem-import-none = no contiene ninguna suscripción
    .hint = cree una exportación con: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-too-large = la exportación ocupa más de 32 MiB o tiene más de 100.000 suscripciones
    .hint = impórtela por partes
problem-import-not-json = no es JSON
    .hint = cree una exportación con: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-other = no es una exportación de suscripciones
    .hint = cree una exportación con: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-cut-off = termina en mitad de la exportación, y no se ha importado nada
    .hint = vuelva a crear la exportación: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-refused = es un error de Azure en lugar de una exportación: { $code } { $value }
    .hint = inicie sesión con az login y después: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-amount-without-quotes = el importe debe ir entre comillas
    .hint = como "12.50", para que no se pierda ninguna cifra
problem-not-an-amount = "{ $value }" no es un importe
    .hint = cifras con un punto como máximo, como "12.50"
problem-amount-not-above-zero = el importe "{ $value }" no es mayor que cero
    .hint = escriba un importe mayor que cero
problem-amount-with-too-many-decimals = el importe "{ $value }" tiene más decimales que { $currency }
    .hint = { $currency } tiene { $decimals } decimales
problem-amount-with-too-many-decimals-unknown = el importe "{ $value }" tiene más de { $decimals } decimales
    .hint = escriba como máximo { $decimals } decimales, o añada la moneda: currency = "…"
problem-amount-too-large = el importe "{ $value }" es demasiado grande
    .hint = como máximo 1.000.000.000.000.000
problem-not-an-instant = "{ $value }" no es un instante
    .hint = una fecha en UTC, como 2019-01-26 09:15, o RFC 3339, como 2019-01-26T09:15:00Z
problem-not-a-time = "{ $value }" no es una hora ni una fecha válidas
    .hint = una fecha en UTC, como 2019-01-26 09:15, RFC 3339, como 2019-01-26T09:15:00Z, o un desplazamiento, como +9d12h
problem-offset-not-allowed = "{ $value }" es un desplazamiento, y aquí no tiene punto de partida
    .hint = escriba un instante, como 2019-01-26T09:15:00Z
problem-instant-out-of-range = "{ $value }" está fuera de los años 2000 a 2100
    .hint = elija un momento dentro de esos años
problem-before-sign-up = esto es anterior al created_at de la suscripción
    .hint = el consumo diario empieza en el registro o después
problem-until-needed = el consumo diario de esta oferta necesita un final
    .hint = agregue until = "…": un instante, o un desplazamiento desde created_at
problem-empty-span = en este intervalo no cae la mitad de ningún día
    .hint = el consumo diario se sitúa 12 horas después de from, luego 36 horas, y así sucesivamente, siempre antes de until
problem-too-many-facts = esta suscripción tiene más de { $most } eventos, incluido el consumo diario
    .hint = acorte el consumo diario, o divida el escenario
problem-several-facts-in-one = esta entrada tiene más de un evento
    .hint = dé a cada uno su propio [[subscriptions.facts]]
problem-no-fact = esta entrada dice cuándo ocurre algo, pero no qué
    .hint = agregue uno de usage, upgrade, cancel, reactivate, bill_unpaid, bill_paid, payment_method_added, transfer_request, transfer_accept, transfer_decline, transfer_cancel
problem-fact-refused = "{ $fact }" no se permite el { $at }: { $reasons }
    .hint = { $wrong ->
        [recipient] escriba una dirección de correo, como finn@contoso.com
        [value] escriba otro valor
        [offer] quítelo: con esta oferta no se permite en ningún momento
       *[time] cambie el momento, o lo que ocurre antes
    }
problem-unknown-subscription = no hay ninguna suscripción "{ $value }" en este archivo
    .hint = { $nearest ->
        [none] escriba el nombre o el id. de una de estas: { $known }
       *[other] ¿quiso decir "{ $nearest }"?
    }
problem-nothing-expected = este [[expect]] no comprueba nada
    .hint = agregue una ruta del estado público y su valor, como offer.id = "MS-AZR-0003P"
problem-which-subscription = ¿"{ $path }" de qué suscripción?
    .hint = hay varias: agregue subscription = "…"
problem-unknown-path = ruta desconocida "{ $value }"
    .hint = { $nearest ->
        [none] use las rutas de `account-center status -o json`
       *[other] ¿quiso decir "{ $nearest }"?
    }
problem-unknown-test = no hay ninguna comparación "{ $value }"
    .hint = { $nearest ->
        [none] ge (al menos), le (como mucho) o set
       *[other] ¿quiso decir "{ $nearest }"? Hay ge (al menos), le (como mucho) y set
    }
problem-no-order = "{ $path }" no se puede comparar con ge o le
    .hint = solo se pueden comparar instantes, fechas, importes y números
problem-wrong-kind = tipo de valor incorrecto para "{ $path }"
    .hint = { $kind ->
        [instant] un instante entre comillas, como "2019-01-26T09:15:00Z"
        [date] una fecha entre comillas, como "2019-01-25"
        [amount] un importe entre comillas, como "143.22"
        [number] un número sin comillas
        [id] un id. de suscripción entre comillas; un nombre no lo es
        [flag] true o false
        [list] una lista de textos
        [group] solo { "{" } set = true { "}" } o { "{" } set = false { "}" }; sus partes tienen rutas propias
       *[text] un texto entre comillas
    }
problem-not-a-value = "{ $value }" no es un valor válido; se admite: { $known }
    .hint = { $nearest ->
        [none] elija uno de ellos
       *[other] ¿quiso decir "{ $nearest }"?
    }
problem-unknown-context = no hay teclas para "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` muestra cada lugar que tiene teclas
       *[other] ¿quiso decir "{ $nearest }"?
    }
problem-unknown-action = no hay ninguna acción "{ $value }" aquí
    .hint = { $nearest ->
        [none] `account-center config --sample` muestra todas las acciones
       *[other] ¿quiso decir "{ $nearest }"?
    }
problem-not-a-key = "{ $value }" no es una tecla
    .hint = { $nearest ->
        [none] como w, Ctrl+P, Shift+Left, Space o F1
       *[other] ¿quiso decir { $nearest }?
    }
problem-key-taken = la tecla { $value } ya se usa: { $action }
    .hint = elija otra tecla para una de las dos acciones
problem-no-way-out = ya no habría ninguna tecla para salir del programa
    .hint = dé una tecla a quit o a quit-at-once
problem-key-types = aquí la tecla { $value } escribe un carácter
    .hint = elija una tecla que no escriba nada, como Enter o Ctrl+S

## In lines
plain-how = Escriba una palabra como upgrade, why offer-id, next-event o time; help las muestra todas.
plain-how-live = Escriba una palabra como upgrade, why offer-id, own o time; help las muestra todas.
plain-prompt = ¿Y ahora?
plain-prompt-field = Texto, o back:
plain-prompt-own-needed = Valor, o back:
plain-prompt-own-empty = Valor, una línea vacía para dejarlo vacío, o back:
plain-prompt-own-keep = Valor nuevo, una línea vacía para conservarlo, o back:
plain-prompt-own-keep-or-none = Valor nuevo, una línea vacía para conservar el anterior, none para borrarlo, o back:
plain-prompt-number = Número, o back:
plain-prompt-yes = ¿{ $what }? Sí, no o un número:
plain-prompt-fill = { $field }, sí, no o un número:
plain-prompt-amount = { $field }, o una de las palabras de arriba:
plain-yes = sí, si, s
plain-no = no, n
plain-rest = resto
plain-name = Para darle otro nombre, escriba name y después el nombre nuevo.
plain-name-missing = Falta el nombre nuevo. Escriba name y después el nombre nuevo.
plain-own = Cada línea pasa al campo siguiente. Después del último se guarda lo que ha introducido.
plain-back = Escriba back para volver a la suscripción.
plain-what-if = Un número elige un ajuste; earlier y later lo cambian.
plain-nothing-open = No hay nada abierto.
plain-nothing-changed = No ha cambiado nada.
plain-quit-ends = quit cierra el programa.
plain-page = leer otra vez la página
plain-list = leer la lista de suscripciones; un número elige una
plain-time = leer el reloj y la próxima cuenta atrás
plain-help = mostrar todas las palabras
plain-back-help = volver, sin cambiar nada
plain-day = Día { $day }
plain-days = Días { $first } a { $last }: { $amount } por día
plain-chosen = elegida
plain-differs = distinto
plain-column = { $name } { $value }
plain-compared = { $label }: { $first }; { $second }
plain-not-understood = "{ $word }" no es una palabra conocida aquí; help las muestra todas.
plain-did-you-mean = "{ $word }" no es una palabra conocida aquí. ¿Quiso decir { $known }?
plain-not-understood-there = Aquí no es una respuesta. Escriba un número, o back para volver.
plain-not-understood-yes = Aquí no es una respuesta. Escriba sí, no o un número, o back para volver.
plain-not-understood-fill = Aquí no es una respuesta. Escriba lo que se pide ({ $field }), sí, no o un número, o back para volver.
plain-not-understood-amount = Aquí no es una respuesta. Escriba un importe, una de las palabras que preceden a las respuestas, o back para volver.
plain-not-understood-sign-in = Aquí no es una respuesta. Escriba un número o una dirección de correo electrónico, o back para volver.
plain-no-part = Puede preguntar por qué sobre: { $known }.
plain-part-not-now = Ahora no hay “{ $word }”.
plain-no-such-number =
    { $most ->
        [0] Aquí no hay nada que elegir.
        [1] Aquí no existe ese número, solo el 1.
       *[other] Aquí no existe ese número. Escriba uno del 1 al { $most }.
    }

## In a browser

browser-unknown = la página no puede abrir "{ $value }"
    .hint = revise la dirección, o empiece de nuevo en el Centro de cuentas
browser-link-damaged = el enlace está dañado o incompleto
    .hint = vuelva a copiarlo entero, o empiece de nuevo en el Centro de cuentas
browser-no-language = no se pudo obtener el archivo { $value }, así que la página está en inglés
    .hint = vuelva a cargar la página para intentarlo de nuevo
browser-how-to-leave = Con Escape y después Tab se sale de la pantalla.
browser-plain = Solo texto
browser-demos = Demostraciones
browser-open-file = Abrir un escenario…
browser-save-run = Guardar esta sesión
browser-copy-link = Copiar enlace
browser-reply = Responder
browser-about = El antiguo Centro de cuentas de Azure era la página en la que se veía lo que quedaba de una evaluación gratuita y se actualizaba la suscripción. Esta es esa página como simulador, con las reglas que estaban documentadas de 2017 a 2019 y un reloj que puede mover. Actualice aquí abajo y compruébelo: el crédito se conserva y el id. de oferta espera.
browser-start = Iniciar el Centro de cuentas
browser-install = En un terminal
browser-install-text = El mismo programa funciona en un terminal, donde además graba demostraciones y califica el trabajo de una clase. Rust lo compila a partir del código fuente:
browser-offline = Sin red
browser-offline-text = Toda la página existe también como un solo archivo. Guárdelo, llévelo a cualquier aula y ábralo con un doble clic:
browser-no-tracking = Sin rastreo
browser-no-tracking-text = La página solo pide sus propios archivos, no usa cookies y guarda su progreso únicamente en este navegador. En un enlace que copie, todo va detrás de la #, y eso no lo ve ningún servidor.
browser-independent = Un simulador, independiente de Microsoft. Todo se queda en este navegador.

## Own
cli-mine = Mostrar sus propias evaluaciones, con el reloj real
cli-mine-signed_up = Cuándo se registró, como "2026-11-20 14:20"
cli-mine-credit = El crédito con su moneda, como 170EUR [predeterminado: 200 USD]
cli-mine-used = Lo consumido hasta ahora; none lo retira
cli-mine-per_day = Lo que espera consumir por día; none lo retira
cli-mine-upgraded = Cuándo actualizó; none lo retira
cli-mine-name = Qué suscripción es, o el nombre de una nueva
cli-mine-more-than-credit = Es más que el crédito. Solo es posible tras una actualización: indique también cuándo fue, con --upgraded.
cli-mine-example = Ejemplo: account-center mine --signed-up "2026-11-20 14:20" --credit 170EUR --used 12.50
cli-state = Mostrar qué hay guardado en este equipo, y dónde
cli-state-example = Ejemplo: account-center state
cli-forget-example = Ejemplo: account-center forget "Free Trial"
cli-forget = Quitar sus propias suscripciones de este equipo
cli-forget-names = Sus nombres o id.
cli-forget-all = Quitarlas todas, y el progreso en los recorridos
cli-forget-yes = No preguntar
state-own =
    { $count ->
        [one] { $count } suscripción propia: { $names }
       *[other] { $count } suscripciones propias: { $names }
    }
state-progress =
    { $count ->
        [one] Progreso en { $count } recorrido
       *[other] Progreso en { $count } recorridos
    }
state-bookmark = Dónde estaba en sus suscripciones
state-first-steps = Qué primeros pasos ha dado
state-backup = No se pudo entender, y cambió de nombre
state-nothing = No hay nada guardado.
state-no-folder = Este sistema no tiene una carpeta para ello: no se guarda nada.
forget-names = ¿Quitar { $names }? (sí/no)
forget-all = ¿Quitar todas las suscripciones propias y el progreso en todos los recorridos? (sí/no)
forgotten = Quitado.
own-renamed = El archivo de sus suscripciones no se entendía y ahora se llama { $path }
bookmark-renamed = El archivo que recuerda dónde estaba no se pudo entender y ahora se llama { $path }
error-own-aside = no se pudo leer el archivo de sus propias suscripciones; ahora se llama { $path }
error-own = no se pueden leer sus suscripciones en { $path }: { $reason }
error-own-not-kept = lo introducido no se pudo guardar en { $path }: { $reason }
    .hint = lo que ya había allí no ha cambiado; con --no-save no se guarda nada
error-nothing-own = aquí no hay guardada ninguna suscripción propia
    .hint = introduzca una con: account-center mine
error-which-own = hay varias suscripciones propias: { $names }
    .hint = diga cuál con --name
error-unknown-own = no hay ninguna suscripción propia "{ $value }"
    .hint = hay: { $names }
error-forget-asks = no hay nadie a quien preguntar
    .hint = con --yes se hace sin preguntar
option-mine = Sus propias suscripciones, tal como están guardadas en este equipo
cli-scenario = Mostrar una cuenta como archivo de escenario
cli-scenario-what = Qué hacer: export
cli-scenario-anonymize = Reemplazar todos los nombres, id. y direcciones de correo
cli-scenario-example = Ejemplo: account-center scenario export --mine --anonymize
