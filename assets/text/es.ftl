### Español / Spanish. One message a thing, in the same order as in English; the reader is usted.

## Numbers, amounts, dates
list-separator = { ", " }
clause-separator = { "; " }
label-value = { $label }: { $value }
words-note = { $words } ({ $note })
number-words = { $number }. { $words }
word-quoted = “{ $word }”
sentence-separator = { " " }
reasons-more =
    { $more ->
        [one] { $reasons } (+{ $more } motivo)
       *[other] { $reasons } (+{ $more } motivos)
    }
words-until = { $words } { $until }
number-decimal = ,
number-group = .
amount-symbol = { $number } { $symbol }
amount-code = { $number } { $code }
currency-usd = US$
currency-eur = €
currency-gbp = £
currency-jpy = ¥
currency-krw = ₩
countdown = { $days }d { $clock }
days-left =
    { $days ->
        [one] queda { $days } día
       *[other] quedan { $days } días
    }
less-than-a-day-left = queda menos de un día
over = terminado

## Status
status-active = Activa
status-past_due = Vencida
status-disabled = Deshabilitada
status-deleted = Eliminada
status-transferred = Transferida
status-unknown = Desconocida
disabled-cancelled = cancelada el { $at }
disabled-spending_limit_reached = crédito agotado el { $at }
disabled-credit_expired = fin de los { $days } días, el { $at }
offer-free-trial = Evaluación gratuita
offer-pay-as-you-go = Pago por uso
limit-on = Activado
limit-off = Desactivado
limit-none = No aplicable

## Why something is not possible
refusal-not_created = aún no existe
refusal-transferred = se ha transferido
refusal-deleted = está eliminada
refusal-disabled = está deshabilitada
refusal-cancelled = está cancelada
refusal-past_due = hay una factura sin pagar
refusal-not_administrator = solo para el administrador de cuenta
refusal-already_upgraded = ya está actualizada
refusal-offer_not_upgradable = esta oferta no se puede actualizar
refusal-no_payment_method = no hay método de pago
refusal-not_cancelled = no está cancelada
refusal-briefly-not_cancelled = no cancelada
refusal-cancellation_unknown = la exportación no dice si se canceló
refusal-offer_not_reactivatable = es solo para Pago por uso
refusal-not_upgraded = no se ha actualizado
refusal-waiting_for_offer_change = el id. de oferta aún no ha cambiado
refusal-briefly-waiting_for_offer_change = id. de oferta sin cambiar
refusal-offer_not_transferable = esta oferta no se puede transferir
refusal-offer_unclear = la exportación no dice qué oferta es
refusal-request_pending = ya hay una solicitud pendiente
refusal-recipient_invalid = dirección de correo no válida
refusal-recipient_is_administrator = es el administrador de cuenta
refusal-no_request = no hay ninguna solicitud
refusal-spending_limit_not_off = el límite de gasto no está desactivado
refusal-not_past_due = no está vencida
refusal-payment_method_present = ya hay un método de pago
refusal-usage_not_simulated = el consumo no se simula con esta oferta
refusal-amount_invalid = importe no válido
refusal-name_invalid = nombre no válido

## Changes that come by themselves
change-credit_expires = el crédito caduca
change-offer_changes = cambia el id. de oferta
change-disabled = la suscripción se deshabilita
change-deleted = la suscripción se elimina
change-free_services_end = terminan los servicios gratuitos
change-transfer_request_expires = la solicitud caduca
brief-credit_expires = caduca el crédito
brief-offer_changes = nuevo id. de oferta
brief-disabled = deshabilitada
brief-deleted = eliminada
brief-free_services_end = fin de los servicios gratuitos
brief-transfer_request_expires = caduca la solicitud
cause-credit_used = se agotó el crédito
cause-thirty_days = pasaron los { $days } días
cause-upgrade = actualizada
cause-used-before = el crédito ya se había agotado
cause-over-before = los { $days } días ya habían pasado

## What happened
event-signed-up = registro
event-credit-used-up = crédito agotado
event-credit-expires = el crédito caduca, el resto se pierde
event-credit-expired = el crédito caduca, se pierden { $amount }
event-offer-changed = nuevo id. de oferta: { $cause }
event-disabled-cancelled = deshabilitada: cancelada
event-disabled-spending_limit_reached = deshabilitada: se agotó el crédito
event-disabled-credit_expired = deshabilitada: pasaron los { $days } días
event-deleted = eliminada
event-free-services-ended = fin de los servicios gratuitos
event-request-expired = la solicitud de transferencia caduca
act-usage = consumo
act-usage-of = consumo de { $amount }
act-upgrade = actualizada, nuevo nombre: { $name }
act-upgrade-same-name = actualizada
act-cancel = cancelada
act-reactivate = reactivada
act-bill-unpaid = factura sin pagar
act-bill-paid = factura pagada
act-add-payment-method = método de pago agregado
act-request-transfer = transferencia solicitada a { $recipient }
act-accept-transfer = transferencia aceptada
act-decline-transfer = transferencia rechazada
act-cancel-transfer = solicitud retirada

## The page
account-center = Centro de cuentas
simulated = simulado
simulated-mark = SIMULADO
live-mark = EN VIVO
clock-paused = en pausa
rate-times = ×{ $rate }
rate-days =
    { $count ->
        [one] { $count } día/s
       *[other] { $count } días/s
    }
rate-hours = { $count } h/s
rate-minutes = { $count } min/s
live = reloj real
title-subscriptions = SUSCRIPCIONES
title-status = ESTADO DE LA SUSCRIPCIÓN
title-credit = CRÉDITO
title-transfer = TRANSFERENCIA
title-free-services = SERVICIOS GRATUITOS
title-subscription-id = ID. DE SUSCRIPCIÓN
topic-subscription-id = Id. de suscripción
title-actions = ACCIONES
title-history = EVENTOS
title-usage = CONSUMO POR DÍA
label-name = Nombre
label-status = Estado
label-offer = Oferta
label-offer-id = Id. de oferta
label-offer-change = Cambio de id.
label-spending-limit = Límite de gasto
label-credit = Crédito
label-daily-usage = Consumo diario
label-forecast = Previsión
label-billed = Facturado
what-if-billed-unknown = depende de su consumo
what-if-billed-so-far = { $billed } hasta ahora; lo demás depende de su consumo
what-if-billed-untold = no se conoce
label-upgrade = Actualización
label-transfer = Transferencia
label-free-services = Servicios gratuitos
label-next = Después
label-deletion = Se elimina en
no-subscription-yet = En este momento aún no existe una suscripción.
too-small = Terminal demasiado pequeño: hace falta { $needed } y hay { $there }. { $quit } para salir; --plain funciona con cualquier tamaño.
upgrade-now = Actualizar ahora
banner-trial = Evaluación hasta el { $date }. Conserve su crédito.
banner-last-day = Queda menos de un día. Actualice y nada se detendrá.
banner-seen-running = Los { $days } días ya habrían pasado; exportada como activa.
banner-ended = La evaluación terminó. Actualice para usar sus recursos.
banner-disabled = Si la evaluación terminó, actualice para reanudarla.
banner-no-credit = ¿{ $offer } no le basta? Actualice.
banner-undated = Su evaluación terminará. Actualice y conserve su crédito.
brief-banner-undated = la evaluación terminará
brief-banner-no-credit = se puede actualizar
brief-banner-ended = evaluación terminada
brief-banner-last-day = queda menos de un día
brief-banner-seen-running = los { $days } días habrían pasado
brief-banner-trial = hasta el { $date }
credit-left = quedan { $left } de { $granted }
credit-untold = { $granted } concedidos; consumo no indicado
credit-at-most = como máximo { $left } de { $granted }; consumo no indicado por completo
credit-ends-in = caduca en { $countdown }
credit-stopped = no se puede usar mientras está deshabilitada
credit-ends-at = termina el { $at }
credit-days = { $left } de { $days } días restantes
credit-used-up = agotado el { $at }
last-full-day = último día completo: { $date }
around-day = hacia el { $day }
estimated = ≈ { $value }
credit-expired = { $amount } perdidos el { $at }
credit-not-simulated = { $amount }, no se simula en esta oferta
used-a-day = por día
at-most = máximo { $amount }
at-most-said = { at-most } el día { $day }
none-in-days = nada en los últimos { $days } días
usage-legend-bars = █ por día, máximo { $most } el día { $day }
usage-legend-columns = █ día más alto de cada columna (hasta { $count } días), máximo { $most } el día { $day }
usage-legend-columns-peak = █ máx. de { $count } días, máximo { $most } el día { $day }
usage-legend-columns-short = █ el más alto de hasta { $count } días
usage-legend-total = ━ total
usage-legend-forecast = • previsión
usage-legend-credit = ┄ crédito { $granted }
forecast = { $daily } por día; { $end }
forecast-mean = { $daily } al día en los últimos { $days } días; { $end }
forecast-expected = { $daily } por día, según lo que espera; { $end }
forecast-lasts = a este ritmo el crédito alcanza hasta el final
forecast-runs-out = a este ritmo el crédito se agota hacia el { $day }
offer-waits = { $offer-id } al agotarse el crédito o, a más tardar, en { $until }
offer-waits-disabled = { $offer-id } en { $until }
offer-changed = el id. de oferta cambió el { $at }: { $cause }
possible = posible
upgraded = actualizada el { $at }
not-possible = no es posible: { $reasons }
not-possible-briefly = no es posible
transfer-possible = posible desde ahora
transfer-once-upgraded = posible tras actualizar y una vez cambie el id. de oferta
transfer-after-upgrade = posible tras actualizar
transfer-waits = nada que hacer: nuevo id. de oferta como máximo en
transfer-waits-briefly = nuevo id. a más tardar en
offer-becomes = { $offer }, a más tardar el { $date }
offer-becomes-said = { $before }; pasará a { $offer }, a más tardar el { $date }
transfer-pending = solicitud enviada a { $recipient }; caduca en
above-countdown = { $words }:
free-services-over = terminaron el { $at }
free-services-not-usable = no disponibles por ahora
free-services-deleted = eliminados con la suscripción
free-services-transferred = transferidos con la suscripción

## Commands
command-upgrade = Actualizar ahora
command-transfer = Transferir suscripción
command-cancel-transfer = Retirar la solicitud
command-cancel = Cancelar suscripción
command-reactivate = Reactivar
command-payment-method = Agregar método de pago
command-pay-bill = Pagar la factura
done-upgrade = Actualizada. Conserva el crédito restante hasta el fin de los { $days } días.
done-upgrade-undated = Actualizada. Conserva lo que quede del crédito hasta el fin de los { $days } días; la fecha no figura en la exportación.
done-upgrade-no-credit = Actualizada. A partir de ahora se factura lo que consuma.
done-request-transfer = La solicitud se ha enviado.
done-cancel-transfer = La solicitud se ha retirado.
done-cancel = Se ha cancelado la suscripción.
done-reactivate = La suscripción está activa de nuevo.
done-reactivate-past-due = La suscripción se ha reactivado; aún hay una factura sin pagar.
done-add-payment-method = Se ha agregado el método de pago.
done-bill-paid = Se ha pagado la factura.
notice-refused = No es posible: { $command } ({ $reasons }).
notice-no-event = No hay más eventos en esa dirección.
notice-real-clock = El reloj real no se puede mover.
notice-dropped = Ya no es posible, así que se descarta: { $what }.
notice-saved = Guardado. Ábralo con: account-center --scenario { $path }
notice-full = Esta suscripción ya no admite más eventos.

## Dialogs
processing = Procesando su solicitud…

## The timeline
timeline-now = ahora
timeline-signed-up = registro
timeline-upgraded = actualización
timeline-request = solicitud
timeline-credit-ends = fin del crédito
timeline-offer-changes = nuevo id. de oferta
timeline-deleted = eliminación

## Keys: short for the footer, whole for the help
key-up = subir
key-down = bajar
key-next-event = siguiente
key-pause = pausa
key-faster = más rápido
key-quit = salir
key-help = ayuda
key-choose-up = subir
key-choose-down = bajar
key-switch-focus = cambiar
key-confirm = aceptar
key-next-field = campo siguiente
key-leave = atrás
key-scroll-up = subir
key-scroll-down = bajar
key-read-back = subir
key-read-on = seguir leyendo
key-close = cerrar
keys-select = elegir
keys-when = cuándo
keys-scroll = mover

## The page
looking-back-mark = PASADO
looking-back = Está mirando al pasado: el reloj ya ha llegado a { $at }. Hacer algo aquí inicia una nueva línea temporal.
notice-only-one = Solo hay una suscripción.
command-answer-transfer = Responder a la solicitud
command-add-usage = Agregar consumo
notice-branched = El futuro que vio se conserva: con { $key } vuelve a él.
notice-no-branch = Solo hay una línea temporal. Vuelva atrás en el tiempo y haga otra cosa para tener otra.
notice-returned = Ha vuelto a la otra línea temporal, { $at }.
notice-no-futures = No hay nada que comparar: ahora no es posible actualizar ni agotar el crédito.
notice-setting-done = Ya está actualizada, así que esto no se puede cambiar.
notice-setting-first = Esta es la primera opción; no hay nada anterior.
notice-setting-last = Esta es la última opción; no hay nada posterior.
notice-fastest = No se puede ir más rápido.
notice-slowest = No se puede ir más lento.
notice-no-usage = El consumo no se simula para esta oferta.
notice-signed-in = Ha iniciado sesión como { $email }.
notice-sorted-scenario = Ordenadas como en el escenario.
notice-sorted-next-change = Ordenadas por próximo cambio, primero el más cercano.
notice-sorted-name = Ordenadas por nombre.
notice-sorted-status = Ordenadas por estado, primero lo más urgente.
notice-sorted-credit-left = Ordenadas por la parte del crédito que queda, de menor a mayor.
notice-copied = Copiado: { $value }
notice-copied-id = Id. de suscripción copiado: { $id }
notice-link-copied = Enlace copiado. Abre lo que ve, en cualquier equipo.
notice-link-too-large = Esto es demasiado grande para un enlace. Guárdelo como escenario.
notice-no-links = Los enlaces solo se copian en un navegador. Aquí, guarde un escenario.
notice-mouse-on = Ratón activado: haga clic para elegir, use la rueda para desplazarse.
notice-mouse-off = Ratón desactivado: puede seleccionar texto.
notice-stops = Un reloj rápido se detiene en el próximo evento.
notice-runs-on = Un reloj rápido no se detiene en los eventos.
notice-stopped = el reloj se ha detenido ({ $key } lo pone en marcha)
first-step-next-event = ¿Es su primera vez? Pulse {"{next-event}"} para ir al próximo evento.
first-step-why = Pulse {"{why}"} para saber por qué la línea elegida dice lo que dice.
first-step-help = {"{help}"} muestra todas las teclas; {"{walkthroughs}"}, los recorridos guiados.
notice-zone = Las horas se muestran en { $zone }.
notice-earlier-of-two = Esa hora se da dos veces. Se toma la primera: { $at }.
notice-downloaded = Detalles de consumo guardados en { $path }.
done-usage = Se ha registrado el consumo.
done-bill-unpaid = La factura ha quedado sin pagar.
done-accept-transfer = El destinatario aceptó: la suscripción se ha transferido.
done-decline-transfer = El destinatario rechazó. Puede enviar otra solicitud.
key-next-area = otra sección
key-why = ¿por qué?
key-what-if = ¿y si?
key-download = descargar
key-add-usage = agregar consumo
key-back = atrás
key-press = abrir
key-show-all = ver todas
key-list = lista
key-events = eventos
key-setting-up = subir
key-setting-down = bajar
key-other-future = A/B
key-earlier = antes
key-later = después
key-keep-filter = aplicar
key-next-part = siguiente
key-go-there = ir allí
key-do-it = ejecutar
key-search = buscar

## Exportaciones de suscripciones reales
one-of = una de { $offers }
not-exported = no figura en la exportación
as-exported = tal como se exportó
disabled-not-exported = el motivo y la fecha no figuran en la exportación
sign-up-estimated = ≈ { $date }, 12 meses antes del fin de los servicios gratuitos
sign-up-not-exported = el registro no figura en la exportación, así que las fechas se desconocen
real-data = Las fechas siguen las reglas documentadas de 2017 a 2019. Hoy decide el portal, y nada de lo que haga aquí cambia algo en Azure.
calendar-simulated = Esta suscripción es simulada.
line-next = { $left }: { $changes }
line-others = { $count } más
real-data-mark = reglas 2017–19; ver el portal
real-data-said = Reglas de 2017 a 2019; hoy decide el portal de Azure.
event-exported = exportada
credit-as-of = indicado el { $at }; el consumo diario es una estimación (≈)
credit-not-exported = el importe no figura en la exportación
currency-not-exported = la moneda no figura en la exportación
nor-sign-up-exported = el registro tampoco, así que las fechas se desconocen
credit-over = terminó el { $at }
upgraded-before = actualizada; la exportación no dice cuándo
changes-nothing = Esto no cambia nada en Azure; solo se anota aquí.
try-instead = Para probarlo sin anotarlo: { "{{leave}|{back}}" } y luego { "{simulate}" }.
label-sign-up = Registro
notice-more-pages = La exportación tiene más que estas { $count }. Para saber cómo obtener la página siguiente: account-center status --import ARCHIVO

## Own
notice-told = Guardado en este equipo. Las fechas se derivan de lo que ha introducido.
notice-retracted = Retirado: { $what }.
notice-nothing-to-retract = No hay nada que retirar. El consumo se cambia en el formulario.
notice-own-not-kept = No se ha podido guardar: no se puede escribir el archivo. Lo verá hasta salir.
notice-contradicted = La exportación contradice lo que ha introducido sobre: { $names }. Se muestra lo introducido.
notice-contradicted-told = Lo que ha introducido ya no encaja con la exportación de: { $names }. Se muestra lo que dice la exportación.
own-subscriptions = Suscripciones propias
key-own = su evaluación
key-retract = retirar
notice-simulated = Un escenario de sus suscripciones reales: el tiempo se puede mover y no se guarda nada.
notice-real-again = Sus suscripciones reales, con el reloj real.
notice-nothing-real = Estas no son suscripciones reales. Con {"{own}"} introduce su propia evaluación.
key-simulate = jugar
