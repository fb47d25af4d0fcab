### Español / Spanish: what only the command line says.

## The command line
cli-open = La página de suscripción del antiguo Centro de cuentas de Azure, para aprender y enseñar. Simulado: sin cuenta, sin tarjeta, sin red.
cli-open-at = Empezar en este instante: RFC 3339, o una diferencia desde el inicio del escenario, como +9d12h
cli-open-example = Ejemplo: account-center --scenario upgraded-waiting --at +3d
cli-scenario = Un escenario que viene con el programa (véase `list`), o un archivo
cli-rate = Segundos simulados por segundo real, de 0.001 a 31536000
cli-live = Usar el reloj real
cli-locale = El idioma, con una etiqueta como es; si no, el del sistema
cli-zone = La zona horaria en la que se muestran las horas: utc, local o un nombre como Europe/Amsterdam
cli-status = Imprimir cómo está todo y salir; no hace falta terminal
cli-status-at = En este instante, se puede repetir: RFC 3339, o una diferencia desde el inicio del escenario, como +9d12h
cli-status-output = La forma: una tabla para leer, una línea de JSON por instante, o CSV
cli-status-example = Ejemplo: account-center status --scenario late-upgrade --at +0d --at +5d -o json
cli-what-if = Comparar adónde llevan los planes: qué se conserva, factura o deshabilita, y desde cuándo se puede transferir
cli-what-if-plans = Planes: "nothing" (nada), o "upgrade" y "use-up" (agotar) con "+" en medio, cada uno con "@DÍA" tras el registro si no es ya
cli-what-if-subscription = La suscripción, por nombre o id. [por defecto: la primera]
cli-what-if-at = Desde cuándo: RFC 3339, o una diferencia desde el inicio del escenario, como +9d12h
cli-what-if-output = Cómo se imprime
cli-what-if-example =
    Ejemplo:
      account-center what-if upgrade upgrade@29 nothing
      account-center what-if upgrade+use-up@20 nothing --output json
cli-open-plain = En líneas y no en pantalla: para lectores de pantalla, líneas braille y tuberías
cli-theme = Colores: auto, dark, light, high-contrast o mono
cli-ascii = Solo ASCII para líneas y marcas
cli-no_motion = No marcar ni mostrar nada por un momento
cli-no_mouse = Dejar el ratón al terminal, para poder seleccionar texto
cli-notify = Avisar al acabar una cuenta atrás: off, bell o desktop
cli-config_file = Un archivo de configuración distinto del habitual
cli-config = Imprimir los ajustes, y de dónde vienen
cli-config-schema = Imprimir el JSON Schema del archivo
cli-config-sample = Imprimir el archivo con los valores por defecto
cli-config-example =
    Ejemplos:
      account-center config
      account-center config --sample
config-file = leído de { $path }
config-no-file = no hay { $path }
config-from-flag = de la línea de comandos
config-from-environment = del entorno
config-from-file = del archivo
config-from-default = por defecto
config-key-default = si no, { $key }
error-setting = { $name } no puede ser "{ $value }"
    .hint = hay: { $known }
setting-locale = El idioma
setting-zone = La zona horaria en la que se muestran las horas
setting-theme = Los colores
setting-ascii = Solo ASCII para líneas y marcas
setting-motion = Si lo que cambia se marca un momento y se muestra el proceso
setting-mouse = Si el ratón es nuestro
setting-notify = Qué avisa de que acabó una cuenta atrás
cli-completions = Imprimir el autocompletado de un shell
cli-completions-shell = Qué shell
cli-completions-example =
    Ejemplo:
      account-center completions bash > ~/.local/share/bash-completion/completions/account-center
cli-man = Imprimir la página del manual
cli-man-command = La página de este comando [por defecto: la del programa]
cli-man-example =
    Ejemplo:
      account-center man > account-center.1
error-man = no hay ningún comando "{ $value }"
    .hint = hay: { $known }
cli-check = Comprobar que los escenarios cumplen lo que esperan, los recorridos se pueden hacer y las demostraciones muestran lo que dicen
cli-check-paths = Archivos, o carpetas con archivos .toml y .tape
cli-check-example = Ejemplo: account-center check mi-escenario.toml
cli-list = Mostrar los escenarios, recorridos y demostraciones que vienen con el programa
cli-list-example = Ejemplo: account-center list
list-scenarios = ESCENARIOS   account-center --scenario NOMBRE
list-walkthroughs = RECORRIDOS   account-center walkthrough NOMBRE
list-demos = DEMOSTRACIONES   account-center demo NOMBRE
cli-help = Ver la ayuda
cli-version = Ver la versión
check-ok =
    { $count ->
        [one] bien  { $path }  { $count } expectativa
       *[other] bien  { $path }  { $count } expectativas
    }
check-something = algo
check-failed = se esperaba { $path } = { $wanted } el { $at }, pero es { $found }
check-not-there = se esperaba { $path } = { $wanted } el { $at }, pero "{ $subscription }" no existe entonces

## Errors
error-no-terminal = el Centro de cuentas necesita un terminal en la entrada y la salida
    .hint = `account-center status` muestra el estado sin terminal, y --plain habla por líneas
error-rate = "{ $value }" no es una velocidad
    .hint = segundos simulados por segundo real, de 0.001 a 31536000
error-time = "{ $value }" no es un tiempo
    .hint = una fecha como 2019-01-26 o "2019-01-26 09:15", RFC 3339 como 2019-01-26T09:15:00Z, o un desplazamiento como +9d12h o -2d
error-no-files = no hay ningún archivo que acabe en { $known } en { $path }
error-time-range = "{ $value }" está fuera de los años que muestra un reloj
    .hint = del 2000-01-01 al 2100-12-31
error-zone = este sistema no conoce la zona horaria "{ $value }"
    .hint = escriba utc, local o un nombre como Europe/Amsterdam
error-time-skipped = "{ $value }" no existe en esta zona horaria: los relojes se adelantaron de { $before } a { $after }
    .hint = escriba otra hora, o la misma con su zona, como 2019-03-31 02:30 UTC
error-plan = "{ $value }" no es un plan
    .hint = nothing, upgrade, use-up, upgrade@29, upgrade+use-up@9
error-unknown-subscription = no hay ninguna suscripción "{ $value }"
    .hint = hay: { $known }
error-not-created = "{ $value }" no existe en ese momento
    .hint = elija uno posterior con --at
error-locale = "{ $value }" no es un idioma de este programa
    .hint = hay: { $known }
error-unknown-scenario = no hay ningún escenario o archivo "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` muestra los escenarios que vienen con el programa
       *[other] ¿quería decir "{ $nearest }"?
    }
error-read = no se puede leer { $path }: { $reason }

## Mistakes in files
problem-not-toml = esto no es TOML: { $reason }
problem-too-large = el archivo pasa de 4 MiB
    .hint = divídalo en varios escenarios
problem-not-utf8 = desde aquí el archivo no es texto en UTF-8
    .hint = guárdelo como UTF-8
problem-newer-format = el formato { $format } es más nuevo que el programa
    .hint = este programa lee el formato 1; quizá una versión más nueva lea el archivo
problem-unknown-format = formato { $format } desconocido
    .hint = escriba format = 1
problem-missing-key = falta "{ $key }"
    .hint = agregue una línea: { $key } = …
problem-unknown-key = clave desconocida "{ $value }"
    .hint = { $nearest ->
        [none] quítela, o busque un error de escritura
       *[other] ¿quería decir "{ $nearest }"?
    }
problem-wrong-type = se esperaba { $expected }, hay { $found }
type-array = una lista
type-boolean = true o false
type-integer = un entero
type-float = un decimal
type-string = un texto
type-table = una tabla
type-datetime = una fecha
type-value = un valor
problem-control-character = este texto tiene un carácter que no se puede mostrar: "{ $value }"
    .hint = en una línea, sin tabulaciones ni caracteres de control
problem-not-a-name = "{ $value }" no es un nombre
    .hint = un nombre contiene algo visible, sin caracteres de control ni de dirección
problem-empty-text = el texto está vacío
    .hint = escriba algo, o quite la clave
problem-long-text = este texto tiene más de 2.000 caracteres
    .hint = acórtelo
problem-unknown-language = "{ $value }" no es un código de idioma
    .hint = como en, nl o pt-BR
problem-missing-english = falta el texto en inglés
    .hint = agregue en = "…"; los demás idiomas recurren a él
problem-no-subscriptions = no hay ninguna suscripción
    .hint = agregue al menos un [[subscriptions]] con name, offer y created_at
problem-name-taken = otra suscripción ya se llama "{ $value }"
    .hint = use nombres que no se repitan
problem-id-taken = otra suscripción ya tiene el id. { $value }
    .hint = los id. no se repiten en un archivo; omita este y se creará uno
problem-not-an-id = "{ $value }" no es un id. de suscripción
    .hint = escriba un UUID, u omítalo y se creará uno
problem-not-an-offer = "{ $value }" no es un id. de oferta
    .hint = los id. de oferta son como MS-AZR-0044P
problem-not-a-currency = "{ $value }" no es una moneda de ISO 4217
    .hint = { $nearest ->
        [none] tres mayúsculas, como EUR
       *[other] ¿quería decir "{ $nearest }"?
    }
problem-credit-needed = una Evaluación gratuita en { $currency } tiene que indicar su crédito
    .hint = agregue credit = "…", el importe en { $currency }
problem-no-credit-with-offer = { $offer } no incluye crédito
    .hint = quítelo
problem-amount-without-quotes = un importe va entre comillas
    .hint = como "12.50", para que no se pierda ninguna cifra
problem-not-an-amount = "{ $value }" no es un importe
    .hint = cifras con un punto como máximo, como "12.50"
problem-amount-not-above-zero = el importe "{ $value }" no es mayor que cero
    .hint = escriba uno mayor que cero
problem-amount-with-too-many-decimals = el importe "{ $value }" tiene más decimales que { $currency }
    .hint = { $currency } tiene { $decimals } decimales
problem-amount-too-large = el importe "{ $value }" es mayor que el de nadie
    .hint = como máximo 1.000.000.000.000.000
problem-not-an-instant = "{ $value }" no es un instante
    .hint = RFC 3339 con su zona, como 2019-01-26T09:15:00Z
problem-not-a-time = "{ $value }" no es un tiempo
    .hint = RFC 3339, como 2019-01-26T09:15:00Z, o una diferencia, como +9d12h
problem-offset-not-allowed = aquí la diferencia "{ $value }" no tiene desde dónde contar
    .hint = escriba un instante, como 2019-01-26T09:15:00Z
problem-instant-out-of-range = "{ $value }" está fuera de los años 2000 a 2100
    .hint = elija un instante entre ellos
problem-before-sign-up = esto es anterior al created_at de la suscripción
    .hint = el consumo diario empieza en el registro o después
problem-until-needed = el consumo diario de esta oferta necesita un final
    .hint = añada until = "…": un instante o un desfase desde created_at
problem-empty-span = en este intervalo no cae la mitad de ningún día
    .hint = el consumo diario está 12 horas después de from, luego 36 horas, etc., antes de until
problem-too-many-facts = esta suscripción tiene más de { $most } hechos, incluido el consumo diario
    .hint = acorte el consumo diario, o divida el escenario
problem-several-facts-in-one = hay varios hechos en una entrada
    .hint = dé a cada uno su propio [[subscriptions.facts]]
problem-no-fact = esta entrada dice cuándo, pero no qué
    .hint = agregue uno de usage, upgrade, cancel, reactivate, bill_unpaid, bill_paid, payment_method_added, transfer_request, transfer_accept, transfer_decline, transfer_cancel
problem-fact-refused = "{ $fact }" no se permite el { $at }: { $reasons }
    .hint = cambie cuándo ocurre, o lo que ocurre antes
problem-unknown-subscription = no hay ninguna suscripción "{ $value }" en este archivo
    .hint = { $nearest ->
        [none] escriba el nombre o el id. de una
       *[other] ¿quería decir "{ $nearest }"?
    }
problem-nothing-expected = aquí no se espera nada
    .hint = agregue una ruta del estado público y su valor, como offer.id = "MS-AZR-0003P"
problem-which-subscription = ¿"{ $path }" de qué suscripción?
    .hint = agregue subscription = "…", pues hay varias
problem-unknown-path = ruta desconocida "{ $value }"
    .hint = { $nearest ->
        [none] las rutas son las de `account-center status -o json`
       *[other] ¿quería decir "{ $nearest }"?
    }
problem-no-order = "{ $path }" no se puede comparar con ge o le
    .hint = solo los instantes, fechas, importes y números
problem-wrong-kind = este valor no puede ir en "{ $path }"
    .hint = { $kind ->
        [instant] un instante entre comillas, como "2019-01-26T09:15:00Z"
        [date] una fecha entre comillas, como "2019-01-25"
        [amount] un importe entre comillas, como "143.22"
        [number] un número sin comillas
        [flag] true o false
        [list] una lista de textos
        [group] solo { "{" } set = true { "}" } o { "{" } set = false { "}" }; sus partes tienen rutas propias
       *[text] un texto entre comillas
    }
problem-not-a-value = "{ $value }" no es uno de { $known }
    .hint = { $nearest ->
        [none] elija uno de ellos
       *[other] ¿quería decir "{ $nearest }"?
    }
problem-unknown-context = no hay teclas para "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` muestra cada lugar que tiene teclas
       *[other] ¿quería decir "{ $nearest }"?
    }
problem-unknown-action = no hay ninguna acción "{ $value }" aquí
    .hint = { $nearest ->
        [none] `account-center config --sample` muestra toda acción
       *[other] ¿quería decir "{ $nearest }"?
    }
problem-not-a-key = "{ $value }" no es una tecla
    .hint = como w, Ctrl+P, Shift+Left, Space o F1
problem-key-taken = la tecla { $value } ya hace otra cosa: { $action }
    .hint = dé a esto otra tecla, o dé otra a { $action }
problem-no-way-out = ninguna tecla sale ya del programa
    .hint = dé una tecla a quit o a quit-at-once
problem-key-types = la tecla { $value } escribe aquí un carácter
    .hint = elija una que no escriba ninguno, como Enter o Ctrl+S

## In lines
plain-how = Escriba una palabra como upgrade, why offer-id, next-event o time; help las dice todas.
plain-prompt = ¿Y ahora?
plain-prompt-field = Texto, o leave:
plain-prompt-number = Número, o leave:
plain-page = decir otra vez la página
plain-list = decir la lista de suscripciones; un número elige una
plain-time = decir el reloj y la próxima cuenta atrás
plain-help = decir cada palabra
plain-day = Día { $day }
plain-chosen = elegida
plain-differs = distinto
plain-not-understood = "{ $word }" no es una palabra de aquí; help las dice todas.
plain-not-understood-there = No es una respuesta: escriba un número, o leave.
plain-no-part = Puede preguntar por qué de: { $known }.
