### Español / Spanish. One message a thing, in the same order as in English; the reader is usted.

## Numbers, amounts, dates
list-separator = { ", " }
label-value = { $label }: { $value }
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
over = terminó

## Status
status-active = Activa
status-past_due = Vencida
status-disabled = Deshabilitada
status-deleted = Eliminada
status-transferred = Transferida
disabled-cancelled = cancelada el { $at }
disabled-spending_limit_reached = crédito agotado { $at }
disabled-credit_expired = 30 días cumplidos el { $at }
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
refusal-already_upgraded = ya se actualizó
refusal-offer_not_upgradable = esta oferta no se puede actualizar
refusal-no_payment_method = agregue antes un método de pago
refusal-not_cancelled = no está cancelada
refusal-offer_not_reactivatable = solo para Pago por uso
refusal-not_upgraded = actualice antes
refusal-waiting_for_offer_change = el id. de oferta aún no ha cambiado
refusal-offer_not_transferable = esta oferta no se puede transferir
refusal-request_pending = ya hay una solicitud
refusal-recipient_invalid = no es un correo válido
refusal-recipient_is_administrator = es el administrador de cuenta
refusal-no_request = no hay solicitudes
refusal-spending_limit_not_off = el límite de gasto no está desactivado
refusal-not_past_due = no hay facturas sin pagar
refusal-payment_method_present = ya hay un método de pago
refusal-usage_not_simulated = el consumo no se simula con esta oferta
refusal-amount_invalid = no es un importe
refusal-name_invalid = no es un nombre

## Changes that come by themselves
change-credit_expires = el crédito caduca
change-offer_changes = cambia el id. de oferta
change-disabled = la suscripción se deshabilita
change-deleted = la suscripción se elimina
change-free_services_end = terminan los servicios gratis
change-transfer_request_expires = la solicitud caduca
cause-credit_used = se agotó el crédito
cause-thirty_days = pasaron los 30 días
cause-upgrade = actualizada

## What happened
event-signed-up = registro
event-credit-used-up = crédito agotado
event-credit-expires = fin del crédito, el resto se pierde
event-credit-expired = fin del crédito, { $amount } perdidos
event-offer-changed = nuevo id. de oferta: { $cause }
event-disabled-cancelled = deshabilitada: cancelada
event-disabled-spending_limit_reached = deshabilitada: se agotó el crédito
event-disabled-credit_expired = deshabilitada: pasaron los 30 días
event-deleted = eliminada
event-free-services-ended = fin de servicios gratis
event-request-expired = la solicitud caducó
act-usage = consumo
act-usage-of = consumo de { $amount }
act-upgrade = actualizada a { $name }
act-cancel = cancelada
act-reactivate = reactivada
act-bill-unpaid = factura sin pagar
act-bill-paid = factura pagada
act-add-payment-method = método de pago agregado
act-request-transfer = transferencia solicitada: { $recipient }
act-accept-transfer = transferencia aceptada
act-decline-transfer = transferencia rechazada
act-cancel-transfer = solicitud retirada

## The page
account-center = Centro de cuentas
simulated = simulado
simulated-mark = SIMULADO
live-mark = EN VIVO
clock-paused = en pausa
live = con el reloj real
title-subscriptions = SUSCRIPCIONES
title-status = ESTADO SUSCRIPCIÓN
title-credit = CRÉDITO
title-transfer = TRANSFERENCIA
title-free-services = SERVICIOS GRATIS
title-actions = QUÉ PUEDE HACER
title-history = QUÉ PASA Y CUÁNDO
title-usage = CONSUMO POR DÍA
label-status = Estado
label-offer = Oferta
label-offer-id = Id. de oferta
label-offer-change = Nueva oferta
label-spending-limit = Límite de gasto
label-credit = Crédito
label-forecast = Previsión
label-billed = Facturado
label-upgrade = Actualización
label-transfer = Transferencia
label-free-services = Servicios gratis
label-next = Luego
label-deletion = Se elimina en
no-subscription-yet = En este momento aún no existe una suscripción.
too-small = Terminal demasiado pequeño: hace falta { $needed } y hay { $there }. { $quit } para salir; --plain funciona con cualquier tamaño.
upgrade-now = Actualizar ahora
banner-trial =
    { $days ->
        [one] Queda { $days } día. Actualice sin perder crédito.
       *[other] Quedan { $days } días. Actualice sin perder crédito.
    }
banner-last-day = Menos de un día. Actualice sin perder crédito.
banner-ended = Evaluación terminada. Actualice y recupere recursos.
banner-imagine = Actualice si Microsoft Imagine no le basta.
credit-left = quedan { $left } de { $granted }
credit-ends-in = termina en { $countdown }
credit-until = { $left }, hasta { $at }
credit-used-up = agotado el { $at }
last-full-day = último día completo { $date }
credit-expired = { $amount } perdidos el { $at }
credit-not-simulated = { $amount }, no se simula en esta oferta
used-a-day = por día
at-most = hasta { $amount }
forecast = { $daily } por día; { $end }
forecast-lasts = a este ritmo alcanza
forecast-runs-out = a este ritmo se agota el { $at }
offer-waits = a MS-AZR-0003P al agotarse el crédito, a más tardar en { $until }
offer-changed = el id. de oferta cambió el { $at }: { $cause }
possible = posible
upgraded = actualizada el { $at }
not-possible = no es posible: { $reasons }
transfer-possible = ya es posible
transfer-once-upgraded = posible tras actualizar y cambiar el id. de oferta
transfer-waits = espera el nuevo id. de oferta: al agotarse el crédito, a más tardar en
transfer-pending = se pidió a { $recipient }; la solicitud caduca en
free-services-over = terminaron el { $at }
free-services-not-usable = ahora no disponibles

## Commands
command-upgrade = Actualizar ahora
command-transfer = Transferir suscripción
command-cancel-transfer = Retirar la solicitud
command-cancel = Cancelar suscripción
command-reactivate = Reactivar
command-payment-method = Agregar método de pago
command-pay-bill = Pagar la factura
done-upgrade = Actualizada. Conserva el crédito que queda hasta que pasen los 30 días.
done-upgrade-no-credit = Actualizada. Desde ahora se factura lo que consuma.
done-request-transfer = La solicitud se ha enviado.
done-cancel-transfer = La solicitud se ha retirado.
done-cancel = La suscripción está cancelada.
done-reactivate = La suscripción está activa de nuevo.
done-reactivate-past-due = La suscripción se ha reactivado; aún hay una factura sin pagar.
done-add-payment-method = El método de pago está agregado.
done-bill-paid = La factura está pagada.
notice-refused = { $command } no es posible: { $reasons }.
notice-no-event = En esa dirección no ocurre nada más.
notice-real-clock = El reloj real no se puede mover.
notice-dropped = Ya no es posible y se descarta: { $what }.
notice-saved = Guardado. Ábralo con: account-center --scenario { $path }
notice-full = Esta suscripción ya no admite más hechos.

## Dialogs
processing = Procesando su solicitud…

## The timeline
timeline-now = hoy
timeline-signed-up = registro
timeline-upgraded = actualiz.
timeline-request = solic.
timeline-credit-ends = fin crédito
timeline-offer-changes = nuevo id. oferta
timeline-deleted = eliminación
status-cancelled = Cancelada

## Keys: short for the footer, whole for the help
key-up = arriba
key-down = abajo
key-next-event = siguiente
key-pause = pausa
key-faster = rápido
key-quit = salir
key-help = ayuda
key-choose-up = subir
key-choose-down = bajar
key-switch-focus = opción, campo
key-confirm = elegir
key-leave = atrás
key-scroll-up = subir
key-scroll-down = bajar
key-close = cerrar

## The page
looking-back-mark = EN EL PASADO
event-used = consumo total: { $amount }
command-answer-transfer = Responder a la solicitud
command-add-usage = consumir
notice-branched = El futuro que vio se conserva: { $key } vuelve a él.
notice-no-branch = Solo hay una línea temporal. Vuelva atrás en el tiempo y haga otra cosa para tener otra.
notice-returned = La otra línea temporal, { $at }.
notice-no-futures = No hay nada que comparar: ahora no se puede ni actualizar ni agotar el crédito.
notice-no-usage = El consumo de esta oferta no se simula.
notice-signed-in = Ha entrado como { $email }.
notice-sorted-scenario = Orden: el del escenario.
notice-sorted-next-change = Orden: próximo cambio, el más cercano primero.
notice-sorted-name = Orden: por nombre.
notice-sorted-status = Orden: por estado, primero lo que le necesita.
notice-sorted-credit-left = Orden: por crédito restante, el menor primero.
notice-copied = Copiado: { $value }
notice-copied-id = Id. de suscripción copiado: { $id }
notice-mouse-on = El ratón es nuestro: elige, pulsa y desplaza.
notice-mouse-off = El ratón es del terminal: se puede seleccionar texto.
notice-zone = Las horas se muestran en { $zone }.
notice-earlier-of-two = Esa hora se da dos veces. Se toma la primera: { $at }.
notice-downloaded = Detalles de consumo guardados en { $path }.
done-usage = El consumo queda registrado.
done-bill-unpaid = La factura no se pagó.
done-accept-transfer = El destinatario aceptó: la suscripción se ha transferido.
done-decline-transfer = El destinatario rechazó. Puede enviar otra solicitud.
key-next-area = otra parte
key-why = por qué
key-what-if = ¿y si?
key-download = descargar
key-back = atrás
key-events = eventos
key-setting-up = subir
key-setting-down = bajar
key-earlier = antes
key-later = luego
key-keep-filter = dejar
key-next-part = próxima
key-go-there = ir allí
key-do-it = hacer
key-search = buscar
