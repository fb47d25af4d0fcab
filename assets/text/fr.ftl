### Français / French. One message a thing, in the same order as in English; the reader is vous.

## Numbers, amounts, dates
list-separator = { ", " }
label-value = { $label } : { $value }
number-decimal = ,
number-group =  
amount-symbol = { $number } { $symbol }
amount-code = { $number } { $code }
currency-usd = $
currency-eur = €
currency-gbp = £
currency-jpy = ¥
currency-krw = ₩
countdown = { $days }j { $clock }
days-left =
    { $days ->
        [one] reste { $days } jour
       *[other] reste { $days } jours
    }
less-than-a-day-left = moins d'un jour
over = terminé

## Status
status-active = Actif
status-past_due = En retard
status-disabled = Désactivé
status-deleted = Supprimé
status-transferred = Transféré
disabled-cancelled = résilié le { $at }
disabled-spending_limit_reached = crédit épuisé le { $at }
disabled-credit_expired = 30 jours écoulés le { $at }
offer-free-trial = Essai gratuit
offer-pay-as-you-go = Paiement à l'utilisation
limit-on = Oui
limit-off = Non
limit-none = Sans objet

## Why something is not possible
refusal-not_created = il n'existe pas encore
refusal-transferred = il est transféré
refusal-deleted = il est supprimé
refusal-disabled = il est désactivé
refusal-cancelled = il est résilié
refusal-past_due = une facture est impayée
refusal-not_administrator = réservé à l'administrateur du compte
refusal-already_upgraded = déjà mis à niveau
refusal-offer_not_upgradable = cette offre n'a pas de mise à niveau
refusal-no_payment_method = ajoutez d'abord un moyen de paiement
refusal-not_cancelled = il n'est pas résilié
refusal-offer_not_reactivatable = réservé au Paiement à l'utilisation
refusal-not_upgraded = mettez d'abord à niveau
refusal-waiting_for_offer_change = l'ID de l'offre n'a pas encore changé
refusal-offer_not_transferable = cette offre n'est pas transférable
refusal-request_pending = une demande est en cours
refusal-recipient_invalid = ce n'est pas une adresse e-mail
refusal-recipient_is_administrator = c'est l'administrateur du compte
refusal-no_request = aucune demande en cours
refusal-spending_limit_not_off = la limite de dépense n'est pas levée
refusal-not_past_due = aucune facture impayée
refusal-payment_method_present = il y a déjà un moyen de paiement
refusal-usage_not_simulated = la consommation n'est pas simulée pour cette offre
refusal-amount_invalid = ce n'est pas un montant
refusal-name_invalid = ce n'est pas un nom

## Changes that come by themselves
change-credit_expires = le crédit expire
change-offer_changes = l'ID de l'offre change
change-disabled = l'abonnement est désactivé
change-deleted = l'abonnement est supprimé
change-free_services_end = fin des services gratuits
change-transfer_request_expires = la demande de transfert expire
cause-credit_used = crédit épuisé
cause-thirty_days = 30 jours écoulés
cause-upgrade = mis à niveau

## What happened
event-signed-up = inscrit
event-credit-used-up = crédit épuisé
event-credit-expires = fin du crédit, le reste est perdu
event-credit-expired = fin du crédit, perte de { $amount }
event-offer-changed = nouvel ID de l'offre : { $cause }
event-disabled-cancelled = désactivé : résilié
event-disabled-spending_limit_reached = désactivé : crédit épuisé
event-disabled-credit_expired = désactivé : 30 jours écoulés
event-deleted = supprimé
event-free-services-ended = fin des services gratuits
event-request-expired = demande de transfert expirée
act-usage = consommé
act-usage-of = consommé : { $amount }
act-upgrade = mis à niveau vers { $name }
act-cancel = résilié
act-reactivate = réactivé
act-bill-unpaid = facture impayée
act-bill-paid = facture payée
act-add-payment-method = moyen de paiement ajouté
act-request-transfer = transfert demandé : { $recipient }
act-accept-transfer = transfert accepté
act-decline-transfer = transfert refusé
act-cancel-transfer = demande de transfert retirée

## The page
account-center = Centre des comptes
simulated = simulé
simulated-mark = SIMULÉ
live-mark = EN DIRECT
clock-paused = en pause
live = à l'heure réelle
title-subscriptions = ABONNEMENTS
title-status = ÉTAT DE L'ABONNEMENT
title-credit = CRÉDIT
title-transfer = TRANSFERT
title-free-services = SERV. GRATUITS
title-actions = VOS ACTIONS
title-history = CALENDRIER
title-usage = CONSOMMÉ PAR JOUR
label-status = État
label-offer = Offre
label-offer-id = ID de l'offre
label-offer-change = Changement
label-spending-limit = Limite dépense
label-credit = Crédit
label-forecast = Prévision
label-billed = Facturé
label-upgrade = Mise à niveau
label-transfer = Transfert
label-free-services = Serv. gratuits
label-next = Suite
label-deletion = Supprimé dans
no-subscription-yet = Aucun abonnement n'existe encore à ce moment.
too-small = Terminal trop petit : { $needed } nécessaires, { $there } disponibles. { $quit } pour quitter ; --plain fonctionne à toute taille.
upgrade-now = Mettre à niveau maintenant
banner-trial =
    { $days ->
        [one] Encore { $days } jour. Votre crédit reste acquis.
       *[other] Encore { $days } jours. Votre crédit reste acquis.
    }
banner-last-day = Moins d'un jour. Votre crédit reste acquis.
banner-ended = Essai terminé. Récupérez vos ressources.
banner-imagine = Si Microsoft Imagine ne suffit pas :
credit-left = reste { $left } sur { $granted }
credit-ends-in = finit dans { $countdown }
credit-until = { $left } jusqu'au { $at }
credit-used-up = épuisé le { $at }
last-full-day = dernier jour plein { $date }
credit-expired = perte de { $amount } le { $at }
credit-not-simulated = { $amount }, non simulé pour cette offre
used-a-day = par jour
at-most = max. { $amount }
forecast = { $daily } par jour ; { $end }
forecast-lasts = à ce rythme, il suffit
forecast-runs-out = à ce rythme, épuisé le { $at }
offer-waits = MS-AZR-0003P une fois le crédit épuisé, au plus tard dans { $until }
offer-changed = ID de l'offre changé le { $at } : { $cause }
possible = possible
upgraded = mis à niveau le { $at }
not-possible = impossible : { $reasons }
transfer-possible = déjà possible
transfer-once-upgraded = possible après la mise à niveau et le nouvel ID de l'offre
transfer-waits = attend le nouvel ID de l'offre : une fois le crédit épuisé, au plus tard dans
transfer-pending = demandé à { $recipient } ; la demande expire dans
free-services-over = terminés le { $at }
free-services-not-usable = arrêtés pour l'instant

## Commands
command-upgrade = Mettre à niveau
command-transfer = Transférer l'abonnement
command-cancel-transfer = Retirer la demande
command-cancel = Résilier l'abonnement
command-reactivate = Réactiver
command-payment-method = Moyen de paiement
command-pay-bill = Payer la facture
done-upgrade = Mis à niveau. Le crédit restant est à vous jusqu'à la fin des 30 jours.
done-upgrade-no-credit = Mis à niveau. Ce que vous consommez désormais est facturé.
done-request-transfer = La demande est envoyée.
done-cancel-transfer = La demande est retirée.
done-cancel = L'abonnement est résilié.
done-reactivate = L'abonnement est de nouveau actif.
done-reactivate-past-due = L'abonnement est réactivé ; une facture reste impayée.
done-add-payment-method = Le moyen de paiement est ajouté.
done-bill-paid = La facture est payée.
notice-refused = { $command } : impossible ({ $reasons }).
notice-no-event = Plus rien n'arrive dans cette direction.
notice-real-clock = L'horloge réelle ne se règle pas.
notice-dropped = Devenu impossible et abandonné : { $what }.
notice-saved = Enregistré. Pour l'ouvrir : account-center --scenario { $path }
notice-full = Cet abonnement ne peut pas avoir plus de faits.

## Dialogs
processing = Votre demande est en cours…

## The timeline
timeline-now = ici
timeline-signed-up = inscrit
timeline-upgraded = à niveau
timeline-request = demande
timeline-credit-ends = fin crédit
timeline-offer-changes = nouvel ID
timeline-deleted = suppression
status-cancelled = Résilié

## Keys: short for the footer, whole for the help
key-up = dessus
key-down = dessous
key-next-event = événement
key-pause = pause
key-faster = vitesse
key-quit = fin
key-help = aide
key-choose-up = haut
key-choose-down = bas
key-switch-focus = options, champ
key-confirm = valider
key-leave = retour
key-scroll-up = haut
key-scroll-down = bas
key-close = fermer

## The page
looking-back-mark = DANS LE PASSÉ
event-used = total consommé : { $amount }
command-answer-transfer = Répondre (destinataire)
command-add-usage = consommer
notice-branched = L'avenir que vous avez vu est gardé : { $key } y ramène.
notice-no-branch = Il n'y a qu'un déroulement. Pour en avoir un autre, revenez en arrière et agissez autrement.
notice-returned = L'autre déroulement, { $at }.
notice-no-futures = Rien à comparer : ni mise à niveau ni crédit à épuiser pour le moment.
notice-no-usage = Cette offre n'a pas de consommation simulée.
notice-signed-in = Connecté : { $email }.
notice-sorted-scenario = Trié comme dans le scénario.
notice-sorted-next-change = Trié par prochain changement, le plus proche d'abord.
notice-sorted-name = Trié par nom.
notice-sorted-status = Trié par état, le plus urgent d'abord.
notice-sorted-credit-left = Trié par crédit restant, le plus petit d'abord.
notice-copied = Copié : { $value }
notice-copied-id = ID de l'abonnement copié : { $id }
notice-mouse-on = Souris au programme : elle choisit, clique et défile.
notice-mouse-off = Souris au terminal : vous pouvez sélectionner du texte.
notice-zone = Les heures sont affichées en { $zone }.
notice-earlier-of-two = Les horloges affichent cette heure deux fois. La première est retenue : { $at }.
notice-downloaded = Consommation enregistrée dans { $path }.
done-usage = La consommation est notée.
done-bill-unpaid = La facture est impayée.
done-accept-transfer = Le destinataire a accepté : l'abonnement est transféré.
done-decline-transfer = Le destinataire a refusé. Vous pouvez refaire une demande.
key-next-area = autre partie
key-why = pourquoi
key-what-if = et si ?
key-download = en CSV
key-back = retour
key-events = quand ?
key-setting-up = haut
key-setting-down = bas
key-earlier = avant
key-later = après
key-keep-filter = garder
key-next-part = suivant
key-go-there = y aller
key-do-it = faire
key-search = rech.
