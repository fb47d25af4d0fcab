### Français / French. One message a thing, in the same order as in English; the reader is vous.

## Numbers, amounts, dates
list-separator = { ", " }
clause-separator = { " ; " }
label-value = { $label } : { $value }
words-note = { $words } ({ $note })
number-words = { $number }. { $words }
word-quoted = « { $word } »
sentence-separator = { " " }
reasons-more =
    { $more ->
        [one] { $reasons } (+{ $more } raison)
       *[other] { $reasons } (+{ $more } raisons)
    }
words-until = { $words } { $until }
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
        [one] { $days } jour restant
       *[other] { $days } jours restants
    }
less-than-a-day-left = moins d'un jour
over = terminé

## Status
status-active = Actif
status-past_due = En retard
status-disabled = Désactivé
status-deleted = Supprimé
status-transferred = Transféré
status-unknown = Inconnu
disabled-cancelled = résilié le { $at }
disabled-spending_limit_reached = crédit épuisé le { $at }
disabled-credit_expired = fin des { $days } jours, le { $at }
offer-free-trial = Essai gratuit
offer-pay-as-you-go = Paiement à l'utilisation
limit-on = Activée
limit-off = Désactivée
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
refusal-offer_not_upgradable = cette offre ne peut pas être mise à niveau
refusal-no_payment_method = aucun moyen de paiement
refusal-not_cancelled = il n'est pas résilié
refusal-briefly-not_cancelled = non résilié
refusal-cancellation_unknown = l'export ne dit pas s'il a été résilié
refusal-offer_not_reactivatable = c'est réservé au Paiement à l'utilisation
refusal-not_upgraded = pas de mise à niveau
refusal-waiting_for_offer_change = l'ID de l'offre n'a pas encore changé
refusal-briefly-waiting_for_offer_change = ID de l'offre inchangé
refusal-offer_not_transferable = cette offre n'est pas transférable
refusal-offer_unclear = l'export ne dit pas de quelle offre il s'agit
refusal-request_pending = une demande est en cours
refusal-recipient_invalid = adresse e-mail invalide
refusal-recipient_is_administrator = c'est l'administrateur du compte
refusal-no_request = aucune demande en cours
refusal-spending_limit_not_off = la limite de dépense n'est pas levée
refusal-not_past_due = il n'est pas en retard
refusal-payment_method_present = il y a déjà un moyen de paiement
refusal-usage_not_simulated = la consommation n'est pas simulée pour cette offre
refusal-amount_invalid = montant invalide
refusal-name_invalid = nom invalide

## Changes that come by themselves
change-credit_expires = le crédit expire
change-offer_changes = l'ID de l'offre change
change-disabled = l'abonnement est désactivé
change-deleted = l'abonnement est supprimé
change-free_services_end = fin des services gratuits
change-transfer_request_expires = la demande de transfert expire
brief-credit_expires = fin du crédit
brief-offer_changes = nouvel ID de l'offre
brief-disabled = désactivé
brief-deleted = supprimé
brief-free_services_end = fin des services gratuits
brief-transfer_request_expires = demande expirée
cause-credit_used = crédit épuisé
cause-thirty_days = { $days } jours écoulés
cause-upgrade = mis à niveau
cause-used-before = le crédit était déjà épuisé
cause-over-before = les { $days } jours étaient déjà écoulés

## What happened
event-signed-up = inscription
event-credit-used-up = crédit épuisé
event-credit-expires = le crédit expire, le reste est perdu
event-credit-expired = le crédit expire, { $amount } perdus
event-offer-changed = nouvel ID de l'offre : { $cause }
event-disabled-cancelled = désactivé : résilié
event-disabled-spending_limit_reached = désactivé : crédit épuisé
event-disabled-credit_expired = désactivé : { $days } jours écoulés
event-deleted = supprimé
event-free-services-ended = fin des services gratuits
event-request-expired = la demande de transfert expire
act-usage = consommation
act-usage-of = { $amount } consommés
act-upgrade = mis à niveau, nouveau nom : { $name }
act-upgrade-same-name = mis à niveau
act-cancel = résilié
act-reactivate = réactivé
act-bill-unpaid = facture impayée
act-bill-paid = facture payée
act-add-payment-method = moyen de paiement ajouté
act-request-transfer = transfert demandé : { $recipient }
act-accept-transfer = transfert accepté
act-decline-transfer = transfert refusé
act-cancel-transfer = demande de transfert retirée

## The page
account-center = Centre des comptes
simulated = simulé
simulated-mark = SIMULÉ
live-mark = EN DIRECT
clock-paused = en pause
rate-times = ×{ $rate }
rate-days = { $count } j/s
rate-hours = { $count } h/s
rate-minutes = { $count } min/s
live = horloge réelle
title-subscriptions = ABONNEMENTS
title-status = ÉTAT DE L'ABONNEMENT
title-credit = CRÉDIT
title-transfer = TRANSFERT
title-free-services = SERVICES GRATUITS
title-subscription-id = ID DE L'ABONNEMENT
topic-subscription-id = ID de l'abonnement
title-actions = VOS ACTIONS
title-history = ÉVÉNEMENTS
title-usage = CONSOMMATION PAR JOUR
label-name = Nom
label-status = État
label-offer = Offre
label-offer-id = ID de l'offre
label-offer-change = Changement d'ID
label-spending-limit = Limite de dépense
label-credit = Crédit
label-daily-usage = Consommation par jour
label-forecast = Prévision
label-billed = Facturé
what-if-billed-unknown = dépend de votre consommation
what-if-billed-so-far = { $billed } jusqu'ici ; la suite dépend de votre consommation
what-if-billed-untold = non connu
label-upgrade = Mise à niveau
label-transfer = Transfert
label-free-services = Services gratuits
label-next = Suite
label-deletion = Supprimé dans
no-subscription-yet = Aucun abonnement n'existe encore à ce moment.
too-small = Terminal trop petit : { $needed } nécessaires, { $there } disponibles. { $quit } pour quitter ; --plain fonctionne à toute taille.
upgrade-now = Mettre à niveau maintenant
banner-trial = Essai jusqu'au { $date }. Gardez le crédit.
banner-last-day = Moins d'un jour. Évitez l'interruption.
banner-seen-running = { $days } jours écoulés ? Actif selon l'export.
banner-ended = Essai terminé. Réutilisez ses ressources.
banner-disabled = Essai terminé ? Mettez-le à niveau.
banner-no-credit = { $offer } ne vous suffit plus ?
banner-undated = Votre essai se terminera. Gardez le crédit.
brief-banner-undated = essai en cours
brief-banner-no-credit = mise à niveau possible
brief-banner-ended = essai terminé
brief-banner-last-day = moins d'un jour
brief-banner-seen-running = { $days } jours écoulés ?
brief-banner-trial = essai jusqu'au { $date }
credit-left = { $left } restants sur { $granted }
credit-untold = { $granted } accordés ; consommation non indiquée
credit-at-most = au plus { $left } sur { $granted } ; consommation non indiquée en entier
credit-ends-in = expire dans { $countdown }
credit-stopped = inutilisable tant qu'il est désactivé
credit-ends-at = se termine le { $at }
credit-days = { $left } sur { $days } jours restants
credit-used-up = épuisé le { $at }
last-full-day = dernier jour plein : { $date }
around-day = vers le { $day }
estimated = ≈ { $value }
credit-expired = perte de { $amount } le { $at }
credit-not-simulated = { $amount }, non simulé pour cette offre
used-a-day = par jour
at-most = maximum { $amount }
at-most-said = { at-most } le jour { $day }
none-in-days = rien ces { $days } derniers jours
usage-legend-bars = █ par jour, maximum { $most } le jour { $day }
usage-legend-columns = █ jour le plus haut de chaque colonne (jusqu'à { $count } jours), maximum { $most } le jour { $day }
usage-legend-columns-peak = █ max. de { $count } jours, maximum { $most } le jour { $day }
usage-legend-columns-short = █ plus haut de { $count } jours au plus
usage-legend-total = ━ total
usage-legend-forecast = • prévision
usage-legend-credit = ┄ crédit { $granted }
forecast = { $daily } par jour ; { $end }
forecast-mean = { $daily } par jour sur les { $days } derniers jours ; { $end }
forecast-expected = { $daily } par jour, selon vos prévisions ; { $end }
forecast-lasts = à ce rythme, il reste du crédit jusqu'à la fin
forecast-runs-out = à ce rythme, crédit épuisé vers le { $day }
offer-waits = { $offer-id } une fois le crédit épuisé, ou dans { $until } au plus tard
offer-waits-disabled = { $offer-id } dans { $until }
offer-changed = ID de l'offre changé le { $at } : { $cause }
possible = possible
upgraded = mis à niveau le { $at }
not-possible = impossible : { $reasons }
not-possible-briefly = impossible
transfer-possible = possible dès maintenant
transfer-once-upgraded = possible après la mise à niveau et le changement d'ID de l'offre
transfer-after-upgrade = possible après la mise à niveau
transfer-waits = rien à faire : nouvel ID de l'offre au plus tard dans
transfer-waits-briefly = nouvel ID au plus tard dans
offer-becomes = { $offer }, au plus tard le { $date }
offer-becomes-said = { $before } ; deviendra { $offer }, au plus tard le { $date }
transfer-pending = demande envoyée à { $recipient } ; elle expire dans
above-countdown = { $words } :
free-services-over = terminés depuis le { $at }
free-services-not-usable = indisponibles pour le moment
free-services-deleted = supprimés avec l'abonnement
free-services-transferred = transférés avec l'abonnement

## Commands
command-upgrade = Mettre à niveau
command-transfer = Transférer l'abonnement
command-cancel-transfer = Retirer la demande
command-cancel = Résilier l'abonnement
command-reactivate = Réactiver
command-payment-method = Moyen de paiement
command-pay-bill = Payer la facture
done-upgrade = Mis à niveau. Vous gardez le crédit restant jusqu'à la fin des { $days } jours.
done-upgrade-undated = Mis à niveau. Vous gardez ce qui reste du crédit jusqu'à la fin des { $days } jours, dont la date ne figure pas dans l'export.
done-upgrade-no-credit = Mis à niveau. Votre consommation est désormais facturée.
done-request-transfer = La demande est envoyée.
done-cancel-transfer = La demande est retirée.
done-cancel = L'abonnement est résilié.
done-reactivate = L'abonnement est de nouveau actif.
done-reactivate-past-due = L'abonnement est réactivé ; une facture reste impayée.
done-add-payment-method = Le moyen de paiement est ajouté.
done-bill-paid = La facture est payée.
notice-refused = { $command } : impossible ({ $reasons }).
notice-no-event = Plus aucun événement dans cette direction.
notice-real-clock = L'horloge réelle ne se règle pas.
notice-dropped = Devenu impossible et abandonné : { $what }.
notice-saved = Enregistré. Pour l'ouvrir : account-center --scenario { $path }
notice-full = Cet abonnement ne peut plus contenir d'événements.

## Dialogs
processing = Traitement de votre demande…

## The timeline
timeline-now = maintenant
timeline-signed-up = inscription
timeline-upgraded = mise à niveau
timeline-request = demande
timeline-credit-ends = fin du crédit
timeline-offer-changes = nouvel ID
timeline-deleted = suppression

## Keys: short for the footer, whole for the help
key-up = haut
key-down = bas
key-next-event = suivant
key-pause = pause
key-faster = accélérer
key-quit = quitter
key-help = aide
key-choose-up = haut
key-choose-down = bas
key-switch-focus = changer
key-confirm = valider
key-next-field = champ suivant
key-leave = retour
key-scroll-up = haut
key-scroll-down = bas
key-read-back = remonter
key-read-on = lire la suite
key-close = fermer
keys-select = choisir
keys-when = quand
keys-scroll = défiler

## The page
looking-back-mark = PASSÉ
looking-back = Vous regardez le passé : l'horloge a déjà atteint le { $at }. Agir ici ouvre un nouveau déroulement.
notice-only-one = Il n'y a qu'un seul abonnement.
command-answer-transfer = Répondre (destinataire)
command-add-usage = Ajouter une consommation
notice-branched = L'avenir que vous avez vu est conservé : { $key } y revient.
notice-no-branch = Il n'y a qu'un déroulement. Pour en avoir un autre, revenez en arrière et agissez autrement.
notice-returned = Retour à l'autre déroulement, { $at }.
notice-no-futures = Rien à comparer : ni mise à niveau ni crédit à épuiser pour le moment.
notice-setting-done = La mise à niveau est déjà faite ; cela ne peut plus être modifié.
notice-setting-first = C'est le premier choix ; il n'y a rien de plus tôt.
notice-setting-last = C'est le dernier choix ; il n'y a rien de plus tard.
notice-fastest = C'est le plus rapide.
notice-slowest = C'est le plus lent.
notice-no-usage = La consommation n'est pas simulée pour cette offre.
notice-signed-in = Vous êtes connecté en tant que { $email }.
notice-sorted-scenario = Trié comme dans le scénario.
notice-sorted-next-change = Trié par prochain changement, le plus proche d'abord.
notice-sorted-name = Trié par nom.
notice-sorted-status = Trié par état, le plus urgent d'abord.
notice-sorted-credit-left = Tri selon la part de crédit restante, la plus petite d'abord.
notice-copied = Copié : { $value }
notice-copied-id = ID de l'abonnement copié : { $id }
notice-link-copied = Lien copié. Il ouvre ce que vous voyez, sur toute machine.
notice-link-too-large = C'est trop grand pour un lien. Enregistrez-le comme scénario.
notice-no-links = Un lien ne se copie que dans un navigateur. Ici, enregistrez un scénario.
notice-mouse-on = Souris activée : cliquez pour choisir, faites défiler avec la molette.
notice-mouse-off = Souris désactivée : vous pouvez sélectionner du texte.
notice-stops = Une horloge rapide s'arrête au prochain événement.
notice-runs-on = Une horloge rapide ne s'arrête plus aux événements.
notice-stopped = l'horloge s'est arrêtée ({ $key } la relance)
first-step-next-event = Première visite ? Appuyez sur {"{next-event}"} pour aller au prochain événement.
first-step-why = Appuyez sur {"{why}"} pour savoir pourquoi la ligne choisie dit cela.
first-step-help = {"{help}"} montre toutes les touches, {"{walkthroughs}"} les parcours guidés.
notice-zone = Les heures sont affichées en { $zone }.
notice-earlier-of-two = Les horloges affichent cette heure deux fois. La première est retenue : { $at }.
notice-downloaded = Consommation enregistrée dans { $path }.
done-usage = La consommation est enregistrée.
done-bill-unpaid = La facture est impayée.
done-accept-transfer = Le destinataire a accepté : l'abonnement est transféré.
done-decline-transfer = Le destinataire a refusé. Vous pouvez refaire une demande.
key-next-area = section suivante
key-why = pourquoi ?
key-what-if = et si ?
key-download = télécharger
key-add-usage = ajouter une consommation
key-back = retour
key-press = ouvrir
key-show-all = tout afficher
key-list = liste
key-events = événements
key-setting-up = haut
key-setting-down = bas
key-other-future = A/B
key-earlier = avant
key-later = après
key-keep-filter = appliquer
key-next-part = suivant
key-go-there = y aller
key-do-it = exécuter
key-search = chercher

## Exports d'abonnements réels
one-of = une de ces offres : { $offers }
not-exported = absent de l'export
as-exported = tel qu'exporté
disabled-not-exported = le motif et la date ne figurent pas dans l'export
sign-up-estimated = ≈ { $date }, 12 mois avant la fin des services gratuits
sign-up-not-exported = l'inscription ne figure pas dans l'export, les dates sont donc inconnues
real-data = Les dates suivent les règles documentées de 2017 à 2019. Aujourd'hui, c'est le portail qui décide, et rien ici ne change quoi que ce soit dans Azure.
calendar-simulated = Cet abonnement est simulé.
line-next = { $left } : { $changes }
line-others =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
real-data-mark = règles 2017–19 ; voir portail
real-data-said = Règles de 2017 à 2019 ; aujourd'hui, c'est le portail Azure qui décide.
event-exported = exporté
credit-as-of = indiqué le { $at } ; la consommation par jour est estimée (≈)
credit-not-exported = le montant ne figure pas dans l'export
currency-not-exported = la devise ne figure pas dans l'export
nor-sign-up-exported = l'inscription non plus, les dates sont donc inconnues
credit-over = terminé le { $at }
upgraded-before = mis à niveau, l'export ne dit pas quand
changes-nothing = Cela ne change rien dans Azure ; c'est seulement noté ici.
try-instead = Pour essayer sans rien noter : { "{{leave}|{back}}" }, puis { "{simulate}" }.
label-sign-up = Inscription
notice-more-pages = L'export en compte plus que ces { $count }. Pour savoir comment obtenir la page suivante : account-center status --import FICHIER

## Own
notice-told = Conservé sur cet ordinateur. Les dates découlent de ce que vous avez saisi.
notice-retracted = Annulé : { $what }.
notice-nothing-to-retract = Il n'y a rien à annuler. La consommation se modifie dans le formulaire.
notice-own-not-kept = Impossible de conserver cela : le fichier n'est pas accessible en écriture. Vous le voyez jusqu'à la fermeture.
notice-contradicted = L'export contredit ce que vous avez saisi pour : { $names }. C'est votre saisie qui est montrée.
notice-contradicted-told = Votre saisie ne correspond plus à l'export pour : { $names }. C'est l'export qui est montré.
own-subscriptions = Vos abonnements
key-own = votre essai
key-retract = annuler
notice-simulated = Un scénario de vos vrais abonnements : le temps peut être avancé, et rien n'en est conservé.
notice-real-again = Vos vrais abonnements, à l'heure réelle.
notice-nothing-real = Ce ne sont pas de vrais abonnements. {"{own}"} permet de saisir votre propre essai.
key-simulate = jouer
