### Español / Spanish: what is said once something is opened over the page.

## Dialogs
ask-upgrade = Actualizar a Pago por uso
ask-upgrade-text = El límite de gasto se desactiva para siempre. Usted pagará lo que consuma más allá del crédito.
ask-upgrade-text-no-credit = No hay crédito: después de actualizar paga todo el consumo, sin límite de gasto.
ask-upgrade-text-credit-over = Ya no hay crédito: usted paga todo su consumo. El límite de gasto no se puede volver a activar.
ask-upgrade-text-credit-over-free-services = Ya no hay crédito: usted paga todo lo que exceda los servicios gratuitos. El límite de gasto no se puede volver a activar.
ask-upgrade-yes = Sí, actualizar mi suscripción
ask-upgrade-no = No actualizar
ask-upgrade-field = Nombre nuevo
ask-transfer = Transferir suscripción
ask-transfer-text = Otra persona se hace cargo de la facturación. El id. de suscripción y los recursos no cambian.
ask-transfer-yes = Sí, enviar la solicitud
ask-transfer-no = No enviar
ask-transfer-field = Correo del destinatario
ask-transfer-means = Usted paga el consumo hasta que el destinatario acepte. La solicitud caduca el { $expires }.
ask-cancel-transfer = Retirar la solicitud
ask-cancel-transfer-text = El destinatario ya no podrá aceptar.
ask-cancel-transfer-yes = Sí, retirarla
ask-cancel-transfer-no = No retirarla
ask-cancel-transfer-means = Después puede enviar otra solicitud.
ask-cancel = Cancelar suscripción
ask-cancel-text = La suscripción se deshabilita de inmediato y sus recursos se detienen.
ask-cancel-yes = Sí, cancelar mi suscripción
ask-cancel-no = No cancelar
ask-cancel-credit = El crédito que queda, { $credit }, ya no se podrá usar.
ask-cancel-means = La suscripción se elimina a más tardar { $deletion-days } días después, aquí el { $deletion }. Aquí no se puede reactivar; hasta entonces, la documentación remite a soporte técnico.
ask-cancel-means-back = La suscripción se elimina a más tardar { $deletion-days } días después, aquí el { $deletion }. Hasta entonces se puede reactivar.
ask-cancel-means-later = La suscripción se elimina a más tardar { $deletion-days } días después, aquí el { $deletion }. Hasta entonces se puede reactivar, pero solo cuando haya cambiado el id. de oferta.
ask-reactivate = Reactivar suscripción
ask-reactivate-text = La suscripción queda activa de inmediato.
ask-reactivate-text-past-due = La suscripción se reactiva de inmediato, pero sigue vencida hasta que pague la factura.
ask-reactivate-yes = Sí, reactivar mi suscripción
ask-reactivate-no = No reactivar
ask-reactivate-means = Los recursos vuelven a estar disponibles y se facturan desde ese momento.
ask-payment-method = Agregar método de pago
ask-payment-method-text = Se agrega una tarjeta simulada. No se pide ninguna real.
ask-payment-method-yes = Sí, agregarlo
ask-payment-method-no = No agregarlo
ask-payment-method-means = Antes de actualizar no se cobra ningún consumo en ella. Después, sí.
ask-pay-bill = Pagar la factura
ask-pay-bill-text = La factura pendiente se paga con su método de pago.
ask-pay-bill-yes = Sí, pagarla
ask-pay-bill-no = No pagarla
ask-pay-bill-means = La suscripción queda activa de inmediato. El importe de la factura no se simula.
upgrade-before = ahora
upgrade-after = tras actualizar
upgrade-credit-kept = se conserva hasta el { $at }
upgrade-credit-at-most = como máximo { $left }
upgrade-no-credit = ninguno
upgrade-offer-waits = { $offer-id } al agotarse el crédito, a más tardar el { $at }
upgrade-offer-waits-undated = { $offer-id } al agotarse el crédito o al acabar los { $days } días (la fecha no figura en la exportación)
upgrade-transfer-waits = cuando cambie el id. de oferta; será a más tardar el { $at }
upgrade-transfer-waits-undated = cuando cambie el id. de oferta (la fecha no figura en la exportación)
upgrade-transfer-not = no es posible
upgrade-late-warning = Su evaluación terminó. Tras actualizar, lo que aún exista se podrá usar de nuevo y se cobrará desde entonces.
upgrade-disabled-warning = Por qué está deshabilitada no figura en la exportación. Tras actualizar, lo que aún exista se podrá usar de nuevo y se cobrará desde entonces.
quit-title = Salir
quit-text = Al salir termina la simulación. Lo que no haya guardado se perderá.
quit-stay = Seguir
quit-save = Guardar primero como escenario
quit-quit = Salir
save-title = Guardar como escenario
save-text = Guarda en un archivo nuevo los eventos de la línea temporal mostrada y el reloj. Se abre con --scenario.
save-field = Archivo
save-no-name = Escriba un nombre de archivo.
save-exists = Ese archivo ya existe y no se sobrescribe. Elija otro nombre.
save-too-large = No se ha guardado: el escenario sería demasiado grande para volver a abrirlo.
save-failed = No se pudo guardar ahí: { $reason }. Elija otro lugar.
file-not-found = no existe ese archivo o carpeta
file-not-allowed = acceso denegado
file-exists = ya existe
file-folder = es una carpeta
file-not-a-folder = una parte de la ruta no es una carpeta
file-not-a-file = no es un archivo normal
file-full = no queda espacio
file-read-only = el sistema de archivos es de solo lectura
file-long-name = el nombre es demasiado largo
file-too-large = el archivo es demasiado grande
file-in-use = otro programa lo está usando
key-up-help = elegir la suscripción o línea de arriba
key-down-help = elegir la suscripción o línea de abajo
key-first-help = ir al principio
key-last-help = ir al final
key-next-event-help = avanzar al evento siguiente
key-previous-event-help = retroceder al evento anterior
key-pause-help = parar o reanudar el reloj
key-faster-help = acelerar el tiempo
key-slower-help = ralentizar el tiempo
key-stop-at-events-help = parar un reloj rápido en los eventos, o no
key-save-help = guardar como escenario
key-scenarios = escenarios
key-scenarios-help = abrir otro escenario
key-help-help = esta ayuda
key-quit-help = salir (pide confirmación si queda algo por guardar)
key-suspend-help = suspender; el shell puede reanudarlo
key-inspect-help = ver el estado público y el objetivo del paso
key-quit-at-once-help = salir enseguida
command-upgrade-help = actualizar a Pago por uso
command-transfer-help = transferir la suscripción a otra persona
command-cancel-transfer-help = retirar la solicitud
command-cancel-help = cancelar la suscripción
command-reactivate-help = reactivar una suscripción cancelada
command-payment-method-help = agregar un método de pago
command-pay-bill-help = pagar la factura pendiente
key-choose-up-help = elegir la opción de arriba
key-choose-down-help = elegir la opción de abajo
key-switch-focus-help = pasar de las opciones al campo y volver
key-confirm-help = confirmar lo elegido o escrito
key-leave-help = cerrar sin hacer nada
key-scroll-up-help = subir
key-scroll-down-help = bajar
key-read-back-help = volver atrás en el texto
key-read-on-help = seguir leyendo
key-page-up-help = subir una página
key-page-down-help = bajar una página
key-close-help = cerrar
scenarios-title = Escenarios
scenarios-warning = Lo que ha hecho aquí no está guardado y se perdería. Confirme otra vez para abrir el escenario, o vuelva y guarde primero con {"{save}"}.
help-title = Ayuda
help-about = Este programa reproduce una página del antiguo Centro de cuentas de Azure de Microsoft, para probar sus reglas sin cuenta, sin tarjeta y sin esperar semanas. Es independiente de Microsoft y no usa la red.
help-looking-back = PASADO en el encabezado significa que el reloj muestra un momento anterior al último que ha visto. Hacer algo ahí inicia una nueva línea temporal; la que deja se conserva.
help-signs = ● ha ocurrido, ○ está por venir, ◐ es en parte ambas cosas. ▌ señala lo que acaba de cambiar, ┃ de qué trata un paso o una demo. La cronología se estira donde sus etiquetas necesitan espacio.
help-page = En la página
help-choice = En las opciones de un diálogo
help-field = En un campo
help-reading = En un texto
help-choices = Lo que este simulador supone donde la documentación no dice nada, y lo que deja fuera
choice-credit-instant = Los días del crédito duran 24 horas cada uno desde el registro: no caduca al final de un día.
choice-late-upgrade = Si se actualiza tarde, el id. de oferta cambia de inmediato.
choice-no-credit = Una oferta sin crédito recibe su nuevo id. de oferta al actualizar.
choice-deletion = Una suscripción deshabilitada se elimina a los { $deletion-days } días; las fuentes dicen de 30 a 90.
choice-free-services = Los meses de servicios gratuitos cuentan desde el registro.
choice-forecast = La previsión continúa los últimos { $forecast-days } días; la documentación no dice en cuáles se basaba.
choice-request = Una solicitud de transferencia caduca en { $request-days } días.
choice-reported-usage = En una transferencia, el remitente paga el consumo hasta que el destinatario acepta, aunque se notifique después.
choice-recipient = En una transferencia no se comprueban el país, el método de pago ni el derecho del destinatario a la oferta.
choice-unpaid = Una factura que sigue sin pagar no tiene más consecuencias; según la documentación, la suscripción acaba cancelándose.
choice-payment-method = Para actualizar hace falta un método de pago ya agregado; la documentación solo describe una actualización que pide ella misma una tarjeta.
choice-purchases = Las compras ajenas al crédito, como los servicios de Marketplace o los planes de soporte, no se simulan.
choice-offers = El crédito, el límite de gasto y el consumo solo se simulan para estas ofertas: { $simulated }.

## Answering questions
ask-field-right = válido
ask-transfer-moves = Se transfiere: la propiedad de facturación y todos los recursos.
ask-transfer-stays = Su historial de facturación se queda con usted.
ask-answer-transfer = El correo del destinatario (simulado)
ask-answer-transfer-accept = Aceptar la transferencia
ask-answer-transfer-decline = Rechazar la transferencia
ask-answer-transfer-no = Responder más tarde
ask-answer-transfer-means = Quien acepte pagará la suscripción desde ese momento.
mail-from = De: { $from }
mail-to = Para: { $to }
mail-date = Fecha: { $at }
mail-subject = Asunto: solicitud de transferencia de una suscripción de Azure
mail-text = { $from } le pide que se haga cargo de la facturación de la suscripción “{ $name }”.
mail-subscription = El id. de suscripción sigue siendo { $id }. El remitente paga el consumo hasta que usted acepte.
mail-expires = La solicitud caduca en { $until }.
ask-add-usage = Agregar consumo
ask-add-usage-text = El simulador agrega este consumo de una vez.
ask-add-usage-yes = Agregar este importe
ask-add-usage-rest = Consumir el crédito restante: { $amount }
ask-add-usage-no = No agregar nada
ask-add-usage-field = Importe
ask-add-usage-means =
    { $has-credit ->
        [no] No hay crédito: se factura todo.
       *[yes] El consumo se paga primero con el crédito. Lo que el crédito no cubre solo se factura con el límite de gasto desactivado.
    }
ask-add-usage-none = No tendría efecto. El consumo solo cuenta mientras la suscripción está activa o vencida, y solo con estas ofertas: { $metered }.
ask-add-usage-unknown = No tendría efecto: el crédito, del que se descuenta el consumo, no figura en la exportación. Indíquelo primero.
ask-add-usage-not-a-number = Escriba un importe como 12,50: cifras y, como mucho, una coma o un punto.
ask-add-usage-not-above-zero = El importe debe ser mayor que cero.
ask-add-usage-too-many-decimals =
    { $decimals ->
        [0] { $currency } no tiene decimales.
       *[other] { $currency } tiene { $decimals } decimales.
    }
ask-add-usage-too-many-decimals-unknown = Escriba como mucho { $decimals } decimales. La moneda no figura en la exportación.
ask-add-usage-too-large = Es más de 1.000.000.000.000.000.

## Signing in
sign-in-title = Iniciar sesión
sign-in-text = Elija una cuenta. No se pide contraseña: es una simulación.
sign-in-current = { $email } (actual)
sign-in-other = Usar otra cuenta
sign-in-field = Correo

## Time
events-title = Eventos
go-to-title = Ir a un momento
go-to-field = Fecha o desplazamiento
go-to-text = Por ejemplo, 2019-01-26, 2019-01-26 09:15, +9d12h o -2d. Las fechas están en { $zone }; los desplazamientos parten de la hora del reloj.
go-to-refused = Está fuera de los años 2000 a 2100. Escriba 2019-01-26, 2019-01-26 09:15, +9d12h o -2d.
go-to-unreadable = No es una fecha ni un desplazamiento. Escriba 2019-01-26, 2019-01-26 09:15, +9d12h o -2d.
time-skipped = Los relojes se adelantaron de { $before } a { $after }: esa hora no existe.
branches-title = Líneas temporales
branches-text = Hacer algo en el pasado inicia una nueva línea temporal. Las que dejó se conservan.
branch-this = Esta, vista hasta { $at }
branch-other = Otra, vista hasta { $at }
branch-nothing-done = no se hizo nada
branch-act = { $at } { $what }

## Usage
usage-title = CONSUMO DE “{ $name }”
usage-credit = { $used } consumidos de { $granted }; { $end }
usage-left = quedan { $left } hasta el { $until }
usage-billed = { $amount } facturados
usage-no-forecast = La previsión aparece tres días después del registro, mientras la suscripción esté activa.
usage-none = Sin consumo hasta ahora.
usage-not-entered = El consumo no está indicado: no se sabe lo que queda ni cuánto durará.
usage-not-entered-in-full = Lo que no está indicado no cuenta como consumido: queda como máximo esa cantidad, y no se sabe cuánto durará.
usage-not-counted = Lo que no está indicado no cuenta como consumido.
usage-not-exported = El consumo no figura en la exportación.
usage-currency-not-exported = La moneda no figura en la exportación, así que los importes van sin ella.
download-title = Descargar detalles de consumo
download-text = Guarda el consumo de cada día en un archivo CSV nuevo, para una hoja de cálculo.

## Two futures
what-if-title = ¿Y SI?  “{ $name }”, desde el { $at }
what-if-upgrade = Actualizar
what-if-use-up = Agotar el crédito
what-if-nothing = No hacer nada
plan-step = { $what } { $when }
plan-upgrade-now = Actualizar ahora
plan-use-up-now = Agotar el crédito ahora
plan-and-use-up = agotar el crédito
plan-and-use-up-now = agotar el crédito ahora
what-if-never = nunca
what-if-now = ahora
what-if-undated = la fecha no figura en la exportación
what-if-day = el { $date }
what-if-past = demasiado tarde: { $when }
what-if-no-credit = { $when } ya no queda crédito
what-if-no-credit-now = no queda crédito
why-future-impossible = No es posible: { $reason }.
plans-differ = distinto del primer plan posible
what-if-without-credit = esta oferta no tiene crédito
what-if-problem = No es posible
what-if-after-trial = Tras la evaluación
what-if-status-now = Estado después
what-if-disabled = Deshabilitada
what-if-disabled-until-upgrade = { $disabled }, hasta la actualización
what-if-disabled-until-upgrade-undated = hasta la actualización; ni el inicio ni el motivo figuran en la exportación
what-if-credit-used-up = consume { $used }, sin pérdidas; termina el { $at }
what-if-credit-forfeited = consume { $used }; pierde { $forfeited } el { $at }
what-if-credit-forfeited-given = consume { $used } (con el consumo del escenario); pierde { $forfeited } el { $at }
what-if-credit-unknown = { $used } consumidos hasta ahora; el resto se pierde el { $at }
what-if-credit-untold = consumo no indicado; el resto se pierde el { $at }
what-if-credit-told-in-part = consumo no indicado por completo; el resto se pierde el { $at }
what-if-offer = Nuevo id. de oferta
what-if-transfer = Transferible desde
what-if-until = con el consumo del escenario, hasta el { $until } inclusive; no se conoce consumo posterior
what-if-until-nothing = no se conoce más consumo
what-if-until-unknown = consumo futuro desconocido
what-if-until-untold = consumo pasado y futuro desconocido
what-if-until-untold-so-far = consumo pasado desconocido
what-if-until-expected = { $daily } al día, según lo que espera, hasta el { $until } inclusive
what-if-note = Facturado hasta el { $until } inclusive, con el consumo del escenario; el consumo posterior no se conoce.
what-if-note-nothing = No se conoce más consumo, así que no se factura nada más.
what-if-note-expected = Incluye los { $daily } al día que espera consumir, hasta el { $until } inclusive.
what-if-note-forecast = Aquí el consumo cae a mitad de cada día; la previsión lo reparte por igual, así que las fechas pueden diferir en un día.
what-if-note-unknown = No se sabe cuánto va a consumir: desde ahora no se cuenta ningún consumo.
what-if-note-untold = No se sabe lo consumido ni lo que va a consumir: no se cuenta ningún consumo.
what-if-note-untold-so-far = No se sabe lo consumido hasta ahora, así que no se cuenta lo que espera consumir al día.
what-if-note-limit = El límite de gasto está activo: no se factura ningún consumo, por mucho que sea.
what-if-note-stopped = La suscripción no está en marcha, así que no se factura más consumo.
what-if-advice-expected = Para comparar facturas, indique lo que espera consumir al día.
what-if-advice-used = Para comparar facturas, indique lo consumido hasta ahora.
what-if-advice-all = Para comparar facturas, indique lo consumido y lo que espera consumir al día.
what-if-deleted = Eliminada
what-if-keeps = { $name } conserva la suscripción; se facturan { $amount } hasta el { $date } inclusive.
what-if-keeps-unbilled = { $name } conserva la suscripción; no se factura ningún consumo hasta el { $date } inclusive.
what-if-keeps-unused = { $name } conserva la suscripción; no se conoce más consumo.
what-if-interrupted = { $name } está deshabilitada desde el { $disabled } hasta la actualización del { $upgraded }.
what-if-interrupted-at-once = { $name } se deshabilita el { $disabled } y se actualiza en el acto.
what-if-keeps-unknown = { $name } conserva la suscripción; la factura depende de su consumo.
what-if-ends = { $name } se deshabilita el { $disabled } y se elimina el { $deleted }.
what-if-ends-undeleted = { $name } se deshabilita el { $disabled }.
what-if-ends-undated = { $name } se deshabilitará; la fecha no figura en la exportación.
what-if-ends-over = { $name } queda como está: { $status }.
what-if-stays-disabled = { $name } sigue deshabilitada y se elimina el { $deleted }.
what-if-stays-disabled-undeleted = { $name } sigue deshabilitada.
what-if-impossible = { $name } no es posible.
what-if-alike = A y B llevan al mismo resultado.
what-if-administrator = Solo el administrador de cuenta, { $administrator }, puede actualizar.
what-if-only = solo con { $name }
what-if-earlier =
    { $days ->
        [one] { $days } día antes con { $name }
       *[other] { $days } días antes con { $name }
    }
what-if-sooner = antes con { $name }
what-if-more = { $amount } más con { $name }
what-if-goes-on = solo { $name } continúa
what-if-same = Igual con ambos
what-if-difference = Diferencia

## Why
why-title = ¿Por qué? { $what }
why-title-not = ¿Por qué no es posible? { $what }
why-banner = El aviso “Actualizar ahora”
why-futures = ¿Por qué acaban así?
why-ends = Este obstáculo desaparece solo, a más tardar en { $until }
why-ends-offer = El id. de oferta cambia por sí solo, a más tardar en { $until }
why-documented = Comportamiento documentado del Centro de cuentas, de 2017 a 2019.
why-choice = Una elección de este simulador: la documentación no lo dice o se contradice.
why-not-simulated = Una elección de este simulador, que no simula todo lo de esta oferta.
event-used = consumo de { $amount }
event-used-parts = consumo de { $whole }: { $parts }
used-from-credit = { $amount } del crédito
used-billed = { $amount } facturados
used-beyond = { $amount } por encima del crédito, ni facturados ni contados
event-used-daily = { $amount } por día durante { $days } días: { $total }
event-used-spread = { $total } en { $days } importes hasta el { $until } inclusive, repartidos por igual
event-used-irregularly = { $times } importes hasta el { $until } inclusive: { $total }
sum-left = { $granted } concedidos − { $used } consumidos = quedan { $left }
sum-forfeited = { $granted } concedidos − { $used } consumidos = se pierden { $forfeited }
sum-used = { $credit } del crédito + { $billed } facturados = { $total } consumidos
sum-billed = total facturado: { $billed }
sum-peak = Día { $day }: { $total }, el máximo
sum-peak-of-parts = Día { $day }: { $parts } = { $total }, el máximo
sum-peak-of-many = Día { $day }: { $times } importes = { $total }, el máximo
number-of-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
sum-mean = { $used } en { $window } = { $daily } por día
sum-lasts = { $left } restantes × { $window } ÷ { $used } consumidos = { $time }
sum-lasts-expected = { $left } restantes ÷ { $daily } previstos al día = { $time }
sum-predicted = { $used } consumidos antes de hoy + { $days } × { $daily } = { $total } al final
why-later-name = Más tarde, esta oferta se llamó { $name }.
topic-status = Estado
topic-deletion = Fecha de eliminación
topic-offer = Oferta
topic-offer-id = Id. de oferta
topic-spending-limit = Límite de gasto
topic-billed = Qué se factura
topic-credit = Crédito restante
topic-credit-end = Cuándo caduca el crédito
topic-daily-use = Consumo diario
topic-forecast = Previsión
topic-transfer = Transferencia
topic-offer-change = Cuándo cambió el id. de oferta
topic-free-services = Servicios gratuitos
topic-next-change = Próximo cambio
why-trial-runs = La suscripción está activa hasta que se agota su crédito o pasan los { $days } días, lo que ocurra primero. Entonces se deshabilita. Si usted no hace nada, nunca se factura el consumo.
why-seen-running = Según la exportación, la evaluación sigue activa, aunque sus { $days } días deberían haber pasado según la fecha estimada del registro. Aquí vale lo que dice la exportación.
why-state-not-understood = La exportación no tiene ningún estado que este programa conozca. Aquí la suscripción cuenta como activa hasta que llegue una fecha conocida o usted introduzca algo.
why-upgraded-runs =
    { $has-credit ->
        [no] Tras actualizar, la suscripción sigue activa. Se factura todo el consumo.
       *[yes] Tras actualizar, la suscripción sigue activa. El consumo que supere el crédito se factura.
    }
why-runs = Una suscripción de esta oferta está activa hasta que alguien la cancela o queda una factura sin pagar.
why-runs-until-cancelled = En este simulador, una suscripción de esta oferta está activa hasta que alguien la cancela.
why-enabled-by-upgrade = La suscripción estuvo deshabilitada hasta la actualización, que volvió a habilitarla. Lo que aún existe se puede usar, y el consumo que ningún crédito cubre se factura.
why-past-due = Una factura no se pagó a tiempo. La suscripción sigue funcionando y vuelve a estar activa en cuanto se pague. Que se cancele si nadie paga está documentado, pero no se simula.
why-cancelled = La suscripción se canceló. Sus recursos se detuvieron de inmediato; se elimina a más tardar { $deletion-days } días después. Aquí solo se puede reactivar { $reactivatable }; para las demás ofertas, la documentación remite a soporte técnico.
why-limit-reached = El crédito se agotó con el límite de gasto activado. La suscripción está deshabilitada y no se factura el consumo. Tras actualizar, lo que aún exista se puede usar de nuevo.
why-trial-expired = Pasaron los { $days } días sin que nadie actualizara. La suscripción está deshabilitada y no se factura el consumo. Tras actualizar, lo que aún exista se puede usar de nuevo.
why-end-undated = La suscripción se deshabilitará al agotarse el crédito o al acabar los { $days } días, lo que ocurra primero. El registro no figura en la exportación, así que la fecha no se conoce.
why-deletion = Una suscripción deshabilitada se elimina a más tardar { $deletion-days } días después. Las fuentes dicen de 30 a 90 días; aquí son { $deletion-days }. Es definitivo.
why-deletion-undated = Una suscripción deshabilitada se elimina definitivamente a más tardar { $deletion-days } días después. La exportación no dice desde cuándo está deshabilitada, así que la fecha no se conoce.
why-transferred = El destinatario aceptó la transferencia y paga desde entonces. El id., la oferta y las fechas no cambian.
why-offer-as-signed-up = Es la oferta del registro. Una actualización la cambia; durante una evaluación, solo cuando el crédito se agota o pasan sus días.
why-offer-stays = Es la oferta del registro. No se puede actualizar en el Centro de cuentas, así que sigue igual.
why-offer-exported = Es la oferta que indica la exportación. No dice con qué oferta se hizo el registro. En el Centro de cuentas no se puede actualizar.
why-offer-not-exported = La exportación no dice qué oferta es.
why-offer-waits = Actualizar no cambia el id. de oferta de inmediato. Cambia al agotarse el crédito o al pasar los { $days } días, lo que ocurra primero. No se ha saltado ningún paso.
why-offer-seen-changed = La suscripción se actualizó, y la exportación tiene el nuevo id. de oferta. Cuándo cambió no figura en ella: fue al agotarse el crédito o al terminar los { $days } días.
why-offer-after-credit = El crédito se agotó antes de que pasaran los { $days } días, y entonces cambió el id. de oferta.
why-offer-after-thirty-days = Los { $days } días pasaron antes de agotarse el crédito, y entonces cambió el id. de oferta.
why-offer-after-late-upgrade = Se actualizó con la evaluación ya terminada: no había nada que esperar y el id. de oferta cambió en ese momento.
why-offer-with-upgrade = { $offer } no tiene crédito cuyo fin haya que esperar: el id. de oferta cambió al actualizar.
why-limit-on = Hay un límite de gasto: nunca se factura el consumo más allá del crédito. Solo una actualización lo desactiva.
why-limit-off = La actualización desactivó el límite de gasto para siempre. No se puede volver a activar.
why-limit-never = Esta oferta no tiene crédito ni límite de gasto: el consumo se factura.
why-limit-none = Esta oferta no tiene crédito, así que no hay nada que limitar.
why-limit-not-simulated = El límite de gasto no se simula con esta oferta.
why-limit-not-exported = El límite de gasto no figura en la exportación.
why-credit-left = El crédito concedido al registrarse menos lo consumido desde entonces.
why-credit-given = El crédito se muestra tal como se concedió. Su uso no se simula con esta oferta.
why-exported = La exportación lo dice, pero no por qué ni desde cuándo. Sigue así hasta que llegue una fecha conocida o usted introduzca algo aquí.
why-export-made = Lo que no se sabe de otra forma procede de esta exportación.
why-credit-not-exported = Una exportación no indica el importe de un crédito ni lo consumido. El portal muestra ambos.
why-usage-not-told = Nadie ha indicado todo lo consumido del crédito, así que no se sabe lo que queda y no hay previsión. El portal muestra el consumo; indíquelo en «{ own-used }».
why-from-export = Según la exportación.
why-usage-told = ≈ Indicó un solo importe, a { $at }. Se reparte por igual entre los días en que la suscripción estuvo en marcha: es una estimación.
why-credit-kept = Actualizar no cuesta crédito: lo que queda se conserva hasta que se agote o pasen los { $days } días completos.
why-credit-stopped = Lo que queda del crédito no se puede usar mientras la suscripción está deshabilitada, y caduca igualmente tras los { $days } días.
why-credit-used-up = Se ha consumido todo el crédito. No se renueva.
why-credit-forfeited = Pasaron los { $days } días. El crédito que quedaba se perdió.
why-credit-ends = El crédito dura { $days } días desde el registro, se actualice o no. Aquí son { $days } veces 24 horas exactas; la documentación también habla de días completos.
why-daily-use = El consumo de cada período de 24 horas desde el registro: lo que pagó el crédito y lo que se factura. Lo demás no se cuenta.
why-daily-use-drawn = Si en la página no cabe el gráfico, una línea muestra los últimos { $days } días.
why-forecast = Esto es lo que dura el crédito si el consumo sigue como en los últimos siete días (la primera semana: desde el registro). Se muestra desde tres días después del registro.
why-forecast-expected = Es lo que espera consumir al día, no lo consumido hasta ahora.
why-billed = Con el límite de gasto desactivado, se factura el consumo que el crédito no cubre.
why-billed-without-credit = Esta oferta no tiene crédito ni límite de gasto: se factura todo el consumo.
why-free-services = Se incluyen servicios gratuitos durante { $months } meses, que siguen tras actualizar. Aquí los meses cuentan desde el registro.
why-free-services-stopped = Los servicios gratuitos solo funcionan mientras funciona la suscripción. Sus { $months } meses siguen corriendo.
why-free-services-deleted = Los servicios gratuitos terminaron cuando se eliminó la suscripción.
why-free-services-transferred = Los servicios gratuitos pasaron con la suscripción cuando se transfirió.
why-transfer-possible = Está activa, su id. de oferta se puede transferir y no hay ninguna solicitud pendiente: ahora se puede transferir.
why-id-stays = La suscripción recibió su id. al registrarse. Ni una actualización ni una transferencia lo cambian.
why-request-expires = Una solicitud de transferencia caduca si nadie responde. Aquí son { $request-days } días; la documentación no da plazo.
why-upgrade-possible = Se puede actualizar: usted es el administrador de cuenta y la oferta se puede actualizar. Nunca ocurre por sí solo. (Que antes deba haber un método de pago es una elección de este simulador.)
why-upgrade-late = La evaluación terminó, pero se puede actualizar hasta que se elimine. Tras actualizar, lo que aún exista se podrá usar de nuevo y se cobrará desde entonces.
why-upgrade-if-ended = Si la evaluación terminó, se puede actualizar hasta que se elimine. Tras actualizar, lo que aún exista se podrá usar de nuevo y se cobrará desde entonces.
why-cancel-possible = El administrador de cuenta puede cancelar una suscripción activa. Se deshabilita de inmediato.
why-reactivate-possible = Se canceló, su id. de oferta es el de Pago por uso y aún no está eliminada: se puede reactivar.
why-upgrade-instead = Para recuperar una evaluación terminada, actualícela.
why-payment-method-possible = Aún no hay método de pago, y para actualizar hace falta uno.
why-pay-bill-possible = Hay una factura sin pagar. En cuanto se pague, la suscripción vuelve a estar activa.
why-request-open = La solicitud espera al destinatario, que puede aceptar o rechazar. Hasta entonces el remitente puede retirarla.
why-usage =
    { $has-credit ->
        [no] No hay crédito: se factura todo el consumo.
       *[yes] El consumo se paga primero con el crédito. Lo que el crédito no cubre solo se factura con el límite de gasto desactivado.
    }
why-signed-up = Todo empieza con el registro: todos los días y meses cuentan desde ese momento.
why-done = Alguien hizo esto. Solo se registran acciones como esta; todo lo demás se deduce de las reglas.
why-nothing-next = Nada cambia por sí solo.
why-nothing-next-here = En este simulador, nada cambia por sí solo.
why-not-not_created = En este momento aún no se había registrado.
why-not-transferred = Se transfirió: ahora el destinatario la paga y la administra, fuera de este simulador.
why-not-deleted = Está eliminada, y eso es definitivo.
why-not-disabled = Está deshabilitada. Solo se puede transferir o cancelar una suscripción activa.
why-not-cancelled = Una suscripción cancelada no se puede actualizar. Pago por uso se puede reactivar; para las demás ofertas, la documentación remite a soporte técnico, en un plazo de { $deletion-days } días.
why-not-past_due = Hay una factura sin pagar. Páguela primero.
why-not-not_administrator =
    { $administrator ->
        [none] Solo puede hacerlo el administrador de cuenta, la persona que se registró. Inicie sesión con esa cuenta.
       *[other] Solo puede hacerlo el administrador de cuenta, la persona que se registró: { $administrator }. Inicie sesión con esa cuenta.
    }
why-not-already_upgraded = Ya está actualizada, y eso ocurre una sola vez. No se ha saltado ningún paso.
why-not-offer_not_upgradable =
    { $by-support ->
        [yes] En el Centro de cuentas solo se pueden actualizar estas ofertas: { $upgradable }. Para { $offer }, la documentación remite a soporte técnico.
       *[no] En el Centro de cuentas solo se pueden actualizar estas ofertas: { $upgradable }.
    }
why-not-no_payment_method = Aquí, para actualizar hace falta un método de pago, y no hay.
why-not-not_cancelled = “Reactivar” es para suscripciones deshabilitadas por una cancelación, y esta no lo está.
why-not-cancellation_unknown = Reactivar es para suscripciones canceladas. La exportación no dice si esta se canceló.
why-not-offer_not_reactivatable = “Reactivar” solo existe para { $reactivatable }, y esta suscripción tiene otro id. de oferta. Para las demás ofertas, la documentación remite a soporte técnico, en los { $deletion-days } días siguientes a la cancelación.
why-not-not_upgraded =
    { $has-credit ->
        [yes] Una suscripción con esta oferta solo se puede transferir tras actualizarla, en cuanto cambie el id. de oferta.
       *[no] Una suscripción con esta oferta solo se puede transferir tras actualizarla.
    }
why-not-waiting_for_offer_change = Está actualizada, pero el id. de oferta aún es el del registro. Cambia al agotarse el crédito o al pasar los { $days } días, y solo entonces se puede transferir.
why-not-offer_not_transferable = Las suscripciones de esta oferta no se pueden transferir en el Centro de cuentas. Para algunas ofertas la documentación indica otra vía: el soporte técnico o un portal propio.
why-not-offer_unclear = La exportación no dice qué oferta es. Algunas ofertas pueden actualizarse, transferirse o reactivarse en el Centro de cuentas y otras no.
why-not-request_pending = Ya hay una solicitud pendiente. Espere la respuesta o retírela. Aquí una solicitud caduca a los { $request-days } días; la documentación no da plazo.
why-not-recipient_invalid = Escriba una dirección de correo: un nombre, una @ y un dominio con punto.
why-not-recipient_is_administrator = Una suscripción no se puede transferir a su propio administrador de cuenta.
why-not-no_request = No hay solicitudes de transferencia pendientes.
why-not-spending_limit_not_off = Solo se factura con el límite de gasto desactivado.
why-not-not_past_due = La suscripción no está vencida.
why-not-payment_method_present = Ya hay un método de pago.
why-not-usage_not_simulated = El consumo no se simula con esta oferta.
why-not-amount_invalid = Escriba un importe mayor que cero: cifras, con un punto o una coma como máximo, y sin más decimales de los que admite la moneda.
why-not-name_invalid = El nombre debe tener al menos un carácter visible, y ningún carácter de control ni de cambio de dirección.

## Help: every key
help-time = Tiempo
help-usage = En la página de consumo
help-what-if = Al comparar dos futuros
help-pages = En todas las páginas
help-choice-and-field = En un diálogo con opciones y un campo
help-line = En un solo campo
help-filter = En el filtro de la lista
help-list = En la lista
help-filtered = En la lista filtrada
help-why = En la respuesta a “¿por qué?”
help-events = En la lista de eventos
help-anywhere = En todas partes
key-next-area-help = sección siguiente: lista, página, acciones, cronología
key-previous-area-help = elegir la sección anterior
key-press-help = abrir la línea elegida, o preguntar por qué
key-why-help = preguntar la razón de la línea elegida
key-what-if-help = comparar dos futuros
key-usage-help = mostrar el consumo
key-sort-help = ordenar la lista de otro modo
key-filter-help = filtrar las suscripciones por texto
key-sign-in-help = iniciar sesión con otra cuenta
key-copy-help = copiar el valor de la línea elegida
key-copy-link-help = copiar un enlace a lo que se muestra (en un navegador)
key-next-language-help = cambiar al idioma siguiente
key-local-time-help = mostrar las horas en hora local, o de nuevo en UTC
key-toggle-mouse-help = activar o desactivar el ratón
key-download-help = descargar detalles de consumo en CSV
key-back-help = volver a la suscripción
command-add-usage-help = agregar consumo manualmente
command-answer-transfer-help = responder a la solicitud como destinatario
key-next-day-help = avanzar un día
key-previous-day-help = retroceder un día
key-next-hour-help = avanzar una hora
key-previous-hour-help = retroceder una hora
key-sign-up-help = volver al momento del registro
key-start-help = volver al momento en que arrancó el reloj
key-last-change-help = llevar el tiempo al último cambio conocido
key-go-to-help = escribir una fecha o un desplazamiento como +9d
key-go-to-typed-help = empezar a escribir una fecha
key-events-help = mostrar todos los eventos y sus causas
key-branches-help = cambiar a otra línea temporal
key-setting-up-help = elegir el ajuste de arriba
key-setting-down-help = elegir el ajuste de abajo
key-other-future-help = pasar al otro futuro
key-earlier-help = hacerlo antes, o nunca
key-later-help = hacerlo después
key-keep-filter-help = mostrar solo estas suscripciones
key-show-all-help = volver a la lista y, allí, mostrar de nuevo todas las suscripciones
key-next-part-help = preguntar la razón de la línea siguiente
key-previous-part-help = preguntar la razón de la línea anterior
key-go-there-help = llevar el tiempo al evento elegido
palette-title = ¿Qué desea hacer?
palette-nothing = No hay resultados.
## El inspector
inspect-title = Inspector
inspect-goal = Objetivo de este paso
inspect-goal-hidden = Se muestra cuando el paso está hecho.
inspect-met = se cumple
inspect-unmet = no se cumple
inspect-found = { $condition }, pero es { $found }
inspect-no-subscription = { $condition }, pero esa suscripción no existe ahora
inspect-subscription = Suscripción { $name }
help-palette = En la paleta de comandos
help-help = En esta ayuda
key-palette-help = encontrar una acción escribiendo unas letras
key-do-it-help = ejecutar la acción elegida
key-search-help = buscar en la ayuda

## Own
key-own-help = introducir su propia evaluación, o cambiar lo introducido
key-retract-help = retirar algo que se introdujo o se hizo por error
retract-title = Retirar
retract-text = Lo que introdujo o hizo aquí por error, lo último primero. Se elimina como si no hubiera ocurrido; en Azure no cambia nada.
help-form = En un formulario
own-title = Su propia evaluación
own-text = No se envía nada. Lo que introduce se guarda en este equipo y no cambia nada en Azure.
own-signed-up = Registro
own-credit = Crédito
own-used = Consumido hasta ahora
own-per-day = Consumo por día
own-upgraded = Actualización
own-signed-up-help = Fecha y hora del registro, en { $zone }, como 2026-11-20 14:20. Están en el correo de confirmación.
own-credit-help = El importe con su moneda, como 170 EUR. Vacío significa 200 USD.
own-credit-help-exported = El importe con su moneda, como 170 EUR. Vacío significa que no se conoce.
own-used-help = Lo consumido hasta ahora. Se reparte por igual entre los días en que la suscripción estuvo en marcha, como estimación.
own-per-day-help = Lo que espera consumir por día a partir de ahora. Solo lo usan la previsión y la comparación de dos futuros.
own-upgraded-help = Fecha y hora de la actualización, en { $zone }. Déjelo vacío si no ha actualizado.
own-take-back = Para retirarlo, {"{vacíe el campo o |}"}escriba none.
own-no-time = No es una fecha. Escríbala así: 2026-11-20 o 2026-11-20 14:20.
own-skipped = { time-skipped }
own-in-future = Está en el futuro.
own-too-early = Es anterior al año 2000.
own-no-amount = No es un importe mayor que cero. Escríbalo así: 12,50.
own-no-usage = Escriba un importe que no sea menor que cero, como 12,50.
own-too-many-decimals = { ask-add-usage-too-many-decimals }
own-other-currency = No es la moneda del crédito.
own-unknown-currency = Ninguna moneda tiene este código. El del euro, por ejemplo, es EUR.
own-more-than-credit = Es más que el crédito. Solo es posible tras una actualización: indique también cuándo fue.
own-credit-needed = Introduzca el importe: solo en dólares estadounidenses es igual para todos.
own-currency-needed = Añada la moneda, como 170 EUR.
own-before-sign-up = Es anterior al registro.
own-upgrade-refused = La evaluación no podía actualizarse en ese momento.
key-simulate-help = jugar con sus suscripciones reales, o volver a ellas
