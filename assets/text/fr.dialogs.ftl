### Français / French: what is said once something is opened over the page.

## Dialogs
ask-upgrade = Passer au Paiement à l'utilisation
ask-upgrade-text = La limite de dépense est levée définitivement. Vous payez ce qui dépasse votre crédit.
ask-upgrade-text-no-credit = Il n'y a pas de crédit : après la mise à niveau, vous payez toute la consommation, sans limite de dépense.
ask-upgrade-text-credit-over = Il n'y a plus de crédit : vous payez toute votre consommation. La limite de dépense ne peut pas être réactivée.
ask-upgrade-text-credit-over-free-services = Il n'y a plus de crédit : vous payez toute consommation au-delà des services gratuits. La limite de dépense ne peut pas être réactivée.
ask-upgrade-yes = Oui, mettre à niveau
ask-upgrade-no = Pas maintenant
ask-upgrade-field = Nouveau nom
ask-transfer = Transférer l'abonnement
ask-transfer-text = Une autre personne prend en charge la facturation. L'ID de l'abonnement et les ressources ne changent pas.
ask-transfer-yes = Oui, envoyer la demande
ask-transfer-no = Ne pas envoyer
ask-transfer-field = E-mail du destinataire
ask-transfer-means = Vous payez la consommation jusqu'à l'acceptation du destinataire. La demande expire le { $expires }.
ask-cancel-transfer = Retirer la demande
ask-cancel-transfer-text = Le destinataire ne pourra plus accepter.
ask-cancel-transfer-yes = Oui, la retirer
ask-cancel-transfer-no = Ne pas retirer
ask-cancel-transfer-means = Vous pourrez ensuite refaire une demande.
ask-cancel = Résilier l'abonnement
ask-cancel-text = L'abonnement est désactivé aussitôt et ses ressources s'arrêtent.
ask-cancel-yes = Oui, résilier mon abonnement
ask-cancel-no = Ne pas résilier
ask-cancel-credit = Le crédit restant, { $credit }, n'est plus utilisable.
ask-cancel-means = L'abonnement est supprimé au plus tard { $deletion-days } jours après, ici le { $deletion }. Il ne peut pas être réactivé ici ; d'ici là, la documentation renvoie au support.
ask-cancel-means-back = L'abonnement est supprimé au plus tard { $deletion-days } jours après, ici le { $deletion }. D'ici là, il peut être réactivé.
ask-cancel-means-later = L'abonnement est supprimé au plus tard { $deletion-days } jours après, ici le { $deletion }. D'ici là, il peut être réactivé, mais seulement une fois que l'ID de l'offre a changé.
ask-reactivate = Réactiver l'abonnement
ask-reactivate-text = L'abonnement redevient actif aussitôt.
ask-reactivate-text-past-due = L'abonnement est réactivé aussitôt. Il reste en retard tant que sa facture est impayée.
ask-reactivate-yes = Oui, réactiver mon abonnement
ask-reactivate-no = Pas maintenant
ask-reactivate-means = Ses ressources sont de nouveau disponibles et facturées dès maintenant.
ask-payment-method = Ajouter un moyen de paiement
ask-payment-method-text = Une carte simulée est ajoutée. Aucune vraie carte n'est demandée.
ask-payment-method-yes = Oui, l'ajouter
ask-payment-method-no = Ne pas ajouter
ask-payment-method-means = Avant une mise à niveau, aucune consommation n'y est prélevée. Ensuite, votre consommation l'est.
ask-pay-bill = Payer la facture
ask-pay-bill-text = La facture impayée est réglée par votre moyen de paiement.
ask-pay-bill-yes = Oui, payer
ask-pay-bill-no = Ne pas payer
ask-pay-bill-means = L'abonnement redevient actif aussitôt. Le montant de la facture n'est pas simulé.
upgrade-before = maintenant
upgrade-after = après la mise à niveau
upgrade-credit-kept = gardé jusqu'au { $at }
upgrade-credit-at-most = au plus { $left }
upgrade-no-credit = aucun
upgrade-offer-waits = { $offer-id } une fois le crédit épuisé, au plus tard le { $at }
upgrade-offer-waits-undated = { $offer-id } une fois le crédit épuisé ou les { $days } jours écoulés (date absente de l'export)
upgrade-transfer-waits = dès que l'ID de l'offre change ; cela arrive au plus tard le { $at }
upgrade-transfer-waits-undated = dès que l'ID de l'offre change (date absente de l'export)
upgrade-transfer-not = impossible
upgrade-late-warning = Votre essai est terminé. Après la mise à niveau, ce qui existe encore est de nouveau utilisable et facturé dès lors.
upgrade-disabled-warning = Le motif de la désactivation ne figure pas dans l'export. Après la mise à niveau, ce qui existe encore est de nouveau utilisable et facturé dès lors.
quit-title = Quitter
quit-text = Quitter met fin à la simulation. Ce que vous y avez fait est perdu, sauf si vous l'enregistrez.
quit-stay = Rester
quit-save = D'abord enregistrer
quit-quit = Quitter
save-title = Enregistrer le scénario
save-text = Enregistre le déroulement affiché et l'horloge dans un nouveau fichier, à ouvrir avec --scenario.
save-field = Fichier
save-no-name = Saisissez un nom de fichier.
save-exists = Ce fichier existe déjà et n'est pas remplacé. Choisissez un autre nom.
save-too-large = Non enregistré : le scénario serait trop volumineux pour être rouvert.
save-failed = Impossible d'enregistrer à cet endroit : { $reason }. Choisissez-en un autre.
file-not-found = aucun fichier ni dossier de ce nom
file-not-allowed = accès refusé
file-exists = il existe déjà
file-folder = c'est un dossier
file-not-a-folder = une partie du chemin n'est pas un dossier
file-not-a-file = ce n'est pas un fichier ordinaire
file-full = il n'y a plus d'espace
file-read-only = le système de fichiers est en lecture seule
file-long-name = le nom est trop long
file-too-large = le fichier est trop volumineux
file-in-use = un autre programme l'utilise
key-up-help = choisir l'abonnement ou la ligne au-dessus
key-down-help = choisir l'abonnement ou la ligne au-dessous
key-first-help = aller au début
key-last-help = aller à la fin
key-next-event-help = avancer jusqu'au prochain événement
key-previous-event-help = revenir à l'événement précédent
key-pause-help = arrêter ou relancer l'horloge
key-faster-help = accélérer le temps
key-slower-help = ralentir le temps
key-stop-at-events-help = arrêter une horloge rapide aux événements, ou non
key-save-help = enregistrer le scénario
key-scenarios = scénarios
key-scenarios-help = ouvrir un autre scénario
key-help-help = cette aide
key-quit-help = quitter (demande d'abord s'il y a de quoi enregistrer)
key-suspend-help = suspendre ; le shell peut reprendre le programme
key-inspect-help = voir l'état public et le but de l'étape
key-quit-at-once-help = quitter aussitôt
command-upgrade-help = passer au Paiement à l'utilisation
command-transfer-help = transférer l'abonnement à quelqu'un d'autre
command-cancel-transfer-help = retirer la demande de transfert
command-cancel-help = résilier l'abonnement
command-reactivate-help = réactiver un abonnement résilié
command-payment-method-help = ajouter un moyen de paiement
command-pay-bill-help = payer la facture impayée
key-choose-up-help = choisir l'option au-dessus
key-choose-down-help = choisir l'option au-dessous
key-switch-focus-help = passer des options au champ et retour
key-confirm-help = valider ce qui est choisi ou saisi
key-leave-help = fermer sans rien faire
key-scroll-up-help = monter
key-scroll-down-help = descendre
key-read-back-help = revenir en arrière dans le texte
key-read-on-help = lire la suite
key-page-up-help = monter d'une page
key-page-down-help = descendre d'une page
key-close-help = fermer
scenarios-title = Scénarios
scenarios-warning = Ce que vous avez fait ici n'est pas enregistré et serait perdu. Validez encore une fois pour ouvrir le scénario, ou revenez et enregistrez d'abord avec {"{save}"}.
help-title = Aide
help-about = Ce programme reproduit une page de l'ancien Centre des comptes Azure de Microsoft, pour en essayer les règles sans compte, sans carte et sans attendre des semaines. Il est indépendant de Microsoft et n'utilise pas le réseau.
help-looking-back = PASSÉ dans l'en-tête signifie que l'horloge montre un instant antérieur au dernier que vous avez vu. Y agir ouvre un nouveau déroulement ; celui que vous quittez est gardé.
help-signs = ● a eu lieu, ○ est à venir, ◐ est en partie les deux. ▌ marque ce qui vient de changer, ┃ ce dont traite une étape ou une démo. La chronologie est étirée là où ses libellés ont besoin de place.
help-page = Sur la page
help-choice = Dans les options d'un dialogue
help-field = Dans un champ
help-reading = Dans un texte
help-choices = Ce que ce simulateur suppose là où la documentation se tait, et ce qu'il laisse de côté
choice-credit-instant = Les jours du crédit durent 24 heures chacun à partir de l'inscription : il n'expire pas à la fin d'un jour.
choice-late-upgrade = Après une mise à niveau tardive, l'ID de l'offre change aussitôt.
choice-no-credit = Une offre sans crédit reçoit son nouvel ID de l'offre à la mise à niveau.
choice-deletion = Un abonnement désactivé est supprimé après { $deletion-days } jours ; les sources disent 30 à 90.
choice-free-services = Les mois de services gratuits courent à partir de l'inscription.
choice-forecast = La prévision prolonge les { $forecast-days } derniers jours ; la documentation ne dit pas sur quels jours elle reposait.
choice-request = Une demande de transfert expire après { $request-days } jours.
choice-reported-usage = Lors d'un transfert, l'expéditeur paie la consommation jusqu'à l'acceptation, même si elle est signalée plus tard.
choice-recipient = Lors d'un transfert, le pays du destinataire, son moyen de paiement et son droit à l'offre ne sont pas vérifiés.
choice-unpaid = Une facture qui reste impayée n'a pas d'autre suite ; d'après la documentation, l'abonnement finit par être résilié.
choice-payment-method = La mise à niveau exige un moyen de paiement déjà ajouté ; la documentation ne décrit qu'une mise à niveau qui demande elle-même une carte.
choice-purchases = Les achats hors crédit, comme les services de la Place de marché ou les plans de support, ne sont pas simulés.
choice-offers = Le crédit, la limite de dépense et la consommation ne sont simulés que pour ces offres : { $simulated }.

## Answering questions
ask-field-right = valide
ask-transfer-moves = Ce qui est transféré : la propriété de facturation, avec toutes les ressources.
ask-transfer-stays = Votre historique de facturation reste chez vous.
ask-answer-transfer = Le message au destinataire (simulé)
ask-answer-transfer-accept = Accepter le transfert
ask-answer-transfer-decline = Refuser le transfert
ask-answer-transfer-no = Répondre plus tard
ask-answer-transfer-means = La personne qui accepte paie l'abonnement à partir de ce moment.
mail-from = De : { $from }
mail-to = À : { $to }
mail-date = Date : { $at }
mail-subject = Objet : demande de transfert d'un abonnement Azure
mail-text = { $from } vous demande de prendre en charge la facturation de l'abonnement « { $name } ».
mail-subscription = L'ID de l'abonnement reste { $id }. L'expéditeur paie la consommation jusqu'à votre acceptation.
mail-expires = La demande expire dans { $until }.
ask-add-usage = Ajouter une consommation
ask-add-usage-text = Le simulateur ajoute cette consommation en une fois.
ask-add-usage-yes = Ajouter ce montant
ask-add-usage-rest = Consommer le crédit restant : { $amount }
ask-add-usage-no = Ne rien ajouter
ask-add-usage-field = Montant
ask-add-usage-means =
    { $has-credit ->
        [no] Il n'y a pas de crédit : tout est facturé.
       *[yes] La consommation se prend d'abord sur le crédit. Ce qu'il ne couvre pas n'est facturé que si la limite de dépense est levée.
    }
ask-add-usage-none = Sans effet. La consommation ne compte que si l'abonnement est actif ou en retard, et seulement pour ces offres : { $metered }.
ask-add-usage-unknown = Sans effet : le crédit, dont la consommation est déduite, ne figure pas dans l'export. Indiquez-le d'abord.
ask-add-usage-not-a-number = Saisissez un montant comme 12,50 : des chiffres et au plus une virgule ou un point.
ask-add-usage-not-above-zero = Le montant doit être supérieur à zéro.
ask-add-usage-too-many-decimals =
    { $decimals ->
        [0] La devise { $currency } n'a pas de décimales.
       *[other] La devise { $currency } a { $decimals } décimales.
    }
ask-add-usage-too-many-decimals-unknown = Saisissez au plus { $decimals } décimales. La devise ne figure pas dans l'export.
ask-add-usage-too-large = C'est plus que 1 000 000 000 000 000.

## Signing in
sign-in-title = Connexion
sign-in-text = Choisissez un compte. Aucun mot de passe n'est demandé : c'est une simulation.
sign-in-current = { $email } (connecté)
sign-in-other = Utiliser un autre compte
sign-in-field = E-mail

## Time
events-title = Événements
go-to-title = Aller à un moment
go-to-field = Date ou décalage
go-to-text = Par exemple 2019-01-26, 2019-01-26 09:15, +9d12h ou -2d. Les dates sont en { $zone } ; un décalage part de l'heure de l'horloge.
go-to-refused = C'est hors des années 2000 à 2100. Tapez 2019-01-26, 2019-01-26 09:15, +9d12h ou -2d.
go-to-unreadable = Ni une date ni un décalage. Tapez 2019-01-26, 2019-01-26 09:15, +9d12h ou -2d.
time-skipped = Les horloges ont été avancées de { $before } à { $after } : cette heure n'existe pas.
branches-title = Déroulements
branches-text = Agir dans le passé ouvre un nouveau déroulement. Ceux que vous avez quittés sont gardés.
branch-this = Celui-ci, vu jusqu'au { $at }
branch-other = Un autre, vu jusqu'au { $at }
branch-nothing-done = rien n'a été fait
branch-act = { $at } { $what }

## Usage
usage-title = CONSOMMATION DE « { $name } »
usage-credit = { $used } consommés sur { $granted } ; { $end }
usage-left = reste { $left } jusqu'au { $until }
usage-billed = { $amount } facturés
usage-no-forecast = La prévision apparaît trois jours après l'inscription, tant que l'abonnement fonctionne.
usage-none = Aucune consommation jusqu'ici.
usage-not-entered = La consommation n'est pas indiquée : ni ce qui reste ni sa durée ne sont connus.
usage-not-entered-in-full = Ce qui n'est pas indiqué ne compte pas comme consommé : il reste au plus ce montant, et l'on ne sait pas combien de temps il suffira.
usage-not-counted = Ce qui n'est pas indiqué ne compte pas comme consommé.
usage-not-exported = La consommation ne figure pas dans l'export.
usage-currency-not-exported = La devise ne figure pas dans l'export ; les montants sont donc indiqués sans devise.
download-title = Télécharger la consommation
download-text = Enregistre la consommation de chaque jour dans un nouveau fichier CSV, pour un tableur.

## Two futures
what-if-title = ET SI ?  « { $name } », dès le { $at }
what-if-upgrade = Mettre à niveau
what-if-use-up = Épuiser le crédit
what-if-nothing = Ne rien faire
plan-step = { $what } { $when }
plan-upgrade-now = Mettre à niveau maintenant
plan-use-up-now = Épuiser le crédit maintenant
plan-and-use-up = épuiser le crédit
plan-and-use-up-now = épuiser le crédit maintenant
what-if-never = jamais
what-if-now = maintenant
what-if-undated = date absente de l'export
what-if-day = le { $date }
what-if-past = trop tard : { $when }
what-if-no-credit = { $when }, il n'y a plus de crédit
what-if-no-credit-now = plus de crédit
why-future-impossible = Ce n'est pas possible : { $reason }.
plans-differ = diffère du premier plan possible
what-if-without-credit = cette offre n'a pas de crédit
what-if-problem = Impossible
what-if-after-trial = Après l'essai
what-if-status-now = État ensuite
what-if-disabled = Désactivé
what-if-disabled-until-upgrade = { $disabled }, jusqu’à la mise à niveau
what-if-disabled-until-upgrade-undated = jusqu'à la mise à niveau ; ni le début ni le motif ne figurent dans l'export
what-if-credit-used-up = { $used } consommés sans perte ; fin le { $at }
what-if-credit-forfeited = { $used } consommés, { $forfeited } perdus le { $at }
what-if-credit-forfeited-given = { $used } consommés (avec la consommation du scénario), { $forfeited } perdus le { $at }
what-if-credit-unknown = { $used } consommés ; le reste est perdu le { $at }
what-if-credit-untold = consommation non indiquée ; le reste est perdu le { $at }
what-if-credit-told-in-part = consommation non indiquée en entier ; le reste est perdu le { $at }
what-if-offer = Nouvel ID de l'offre
what-if-transfer = Transférable dès
what-if-until = avec la consommation du scénario, jusqu'au { $until } inclus ; la suite n'est pas connue
what-if-until-nothing = aucune autre consommation connue
what-if-until-unknown = consommation à venir inconnue
what-if-until-untold = consommation passée et à venir inconnue
what-if-until-untold-so-far = consommation passée inconnue
what-if-until-expected = { $daily } par jour, selon vos prévisions, jusqu'au { $until } inclus
what-if-note = Montant facturé jusqu'au { $until } inclus, avec la consommation du scénario ; la consommation ultérieure n'est pas connue.
what-if-note-nothing = Aucune autre consommation n'est connue, donc plus rien n'est facturé.
what-if-note-expected = Le calcul compte les { $daily } par jour que vous prévoyez, jusqu'au { $until } inclus.
what-if-note-forecast = Ici, la consommation tombe au milieu de chaque jour ; la prévision la répartit également, les dates peuvent donc différer d'un jour.
what-if-note-unknown = Votre consommation à venir n'est pas connue : rien n'est compté à partir de maintenant.
what-if-note-untold = Ni la consommation passée ni celle à venir n'est connue : aucune n'est comptée.
what-if-note-untold-so-far = La consommation passée n'est pas connue : ce que vous prévoyez par jour n'est donc pas compté.
what-if-note-limit = La limite de dépense est active : aucune consommation n'est facturée, quelle qu'elle soit.
what-if-note-stopped = L'abonnement ne fonctionne pas, donc plus aucune consommation n'est facturée.
what-if-advice-expected = Pour comparer les factures, indiquez ce que vous prévoyez par jour.
what-if-advice-used = Pour comparer les factures, indiquez ce qui est consommé.
what-if-advice-all = Pour comparer les factures, indiquez ce qui est consommé et ce que vous prévoyez par jour.
what-if-deleted = Supprimé
what-if-keeps = { $name } garde l'abonnement, facturé { $amount } jusqu'au { $date } inclus.
what-if-keeps-unbilled = { $name } garde l'abonnement ; aucune consommation n'est facturée jusqu'au { $date } inclus.
what-if-keeps-unused = { $name } garde l'abonnement ; aucune autre consommation n'est connue.
what-if-interrupted = { $name } est désactivé du { $disabled } à la mise à niveau du { $upgraded }.
what-if-interrupted-at-once = { $name } est désactivé le { $disabled } et aussitôt mis à niveau.
what-if-keeps-unknown = { $name } garde l'abonnement ; la facture dépend de votre consommation.
what-if-ends = { $name } est désactivé le { $disabled } et supprimé le { $deleted }.
what-if-ends-undeleted = { $name } est désactivé le { $disabled }.
what-if-ends-undated = { $name } sera désactivé ; la date ne figure pas dans l'export.
what-if-ends-over = { $name } reste tel quel : { $status }.
what-if-stays-disabled = { $name } reste désactivé et est supprimé le { $deleted }.
what-if-stays-disabled-undeleted = { $name } reste désactivé.
what-if-impossible = { $name } n'est pas possible.
what-if-alike = A et B mènent au même résultat.
what-if-administrator = Seul l'administrateur du compte, { $administrator }, peut mettre à niveau.
what-if-only = seulement avec { $name }
what-if-earlier =
    { $days ->
        [one] { $days } jour plus tôt avec { $name }
       *[other] { $days } jours plus tôt avec { $name }
    }
what-if-sooner = plus tôt avec { $name }
what-if-more = { $amount } de plus avec { $name }
what-if-goes-on = seul { $name } continue
what-if-same = Identique avec les deux
what-if-difference = Différence

## Why
why-title = Pourquoi ? { $what }
why-title-not = Pourquoi est-ce impossible ? { $what }
why-banner = La bannière « Mettre à niveau maintenant »
why-futures = Pourquoi ces deux fins ?
why-ends = Cet obstacle disparaît tout seul, au plus tard dans { $until }
why-ends-offer = L'ID de l'offre change tout seul, au plus tard dans { $until }
why-documented = Comportement documenté du Centre des comptes, 2017 à 2019.
why-choice = Un choix de ce simulateur : la documentation se tait ou se contredit.
why-not-simulated = Un choix de ce simulateur, qui ne simule pas tout de cette offre.
event-used = { $amount } consommés
event-used-parts = { $whole } consommés : { $parts }
used-from-credit = { $amount } payés par le crédit
used-billed = { $amount } facturés
used-beyond = { $amount } au-delà du crédit, ni facturés ni comptés
event-used-daily = { $amount } par jour pendant { $days } jours : { $total }
event-used-spread = { $total } en { $days } montants jusqu'au { $until } inclus, répartis uniformément
event-used-irregularly = { $times } montants jusqu'au { $until } inclus : { $total }
sum-left = { $granted } accordés − { $used } consommés = { $left } restants
sum-forfeited = { $granted } accordés − { $used } consommés = { $forfeited } perdus
sum-used = { $credit } payés par le crédit + { $billed } facturés = { $total } consommés
sum-billed = total facturé : { $billed }
sum-peak = Jour { $day } : { $total }, le maximum
sum-peak-of-parts = Jour { $day } : { $parts } = { $total }, le maximum
sum-peak-of-many = Jour { $day } : { $times } montants = { $total }, le maximum
number-of-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
sum-mean = { $used } en { $window } = { $daily } par jour
sum-lasts = { $left } restants × { $window } ÷ { $used } consommés = { $time }
sum-lasts-expected = { $left } restants ÷ { $daily } attendus par jour = { $time }
sum-predicted = { $used } consommés avant aujourd'hui + { $days } × { $daily } = { $total } à la fin
why-later-name = Plus tard, cette offre s'est appelée { $name }.
topic-status = État
topic-deletion = Date de suppression
topic-offer = Offre
topic-offer-id = ID de l'offre
topic-spending-limit = Limite de dépense
topic-billed = Ce qui est facturé
topic-credit = Crédit restant
topic-credit-end = Quand le crédit expire
topic-daily-use = Consommation par jour
topic-forecast = Prévision
topic-transfer = Transfert
topic-offer-change = Quand l'ID de l'offre a changé
topic-free-services = Services gratuits
topic-next-change = Ce qui change ensuite
why-trial-runs = L'abonnement est actif jusqu'à ce que son crédit soit épuisé ou que ses { $days } jours soient écoulés. Il est alors désactivé. Si vous ne faites rien, aucune consommation n'est jamais facturée.
why-seen-running = Selon l'export, l'essai est encore actif, alors que ses { $days } jours devraient être écoulés d'après la date estimée de l'inscription. Ici, c'est l'export qui compte.
why-state-not-understood = L'export ne contient aucun état connu de ce programme. Ici, l'abonnement est considéré comme actif jusqu'à une date connue, ou jusqu'à ce que vous saisissiez quelque chose.
why-upgraded-runs =
    { $has-credit ->
        [no] Après une mise à niveau, l'abonnement reste actif. Toute la consommation est facturée.
       *[yes] Après une mise à niveau, l'abonnement reste actif. La consommation au-delà du crédit est facturée.
    }
why-runs = Un abonnement de cette offre est actif tant que personne ne le résilie et qu'aucune facture ne reste impayée.
why-runs-until-cancelled = Dans ce simulateur, un abonnement de cette offre est actif tant que personne ne le résilie.
why-enabled-by-upgrade = L'abonnement était désactivé jusqu'à la mise à niveau, qui l'a rendu de nouveau actif. Ce qui existe encore peut être utilisé, et la consommation qu'aucun crédit ne couvre est facturée.
why-past-due = Une facture n'a pas été payée à temps. L'abonnement continue de fonctionner et redevient actif dès qu'elle est payée. Sa résiliation si personne ne paie est documentée, mais n'est pas simulée.
why-cancelled = L'abonnement a été résilié. Ses ressources se sont arrêtées aussitôt ; il est supprimé au plus tard { $deletion-days } jours après. Seule l'offre « { $reactivatable } » peut être réactivée ici ; pour les autres offres, la documentation renvoie au support.
why-limit-reached = Le crédit a été épuisé alors que la limite de dépense était activée. L'abonnement est désactivé et aucune consommation n'est facturée. Après une mise à niveau, ce qui existe encore est de nouveau utilisable.
why-trial-expired = Les { $days } jours se sont écoulés sans mise à niveau. L'abonnement est désactivé et aucune consommation n'est facturée. Après une mise à niveau, ce qui existe encore est de nouveau utilisable.
why-end-undated = L'abonnement sera désactivé une fois le crédit épuisé ou les { $days } jours écoulés, selon ce qui arrive en premier. L'inscription ne figure pas dans l'export ; la date n'est donc pas connue.
why-deletion = Un abonnement désactivé est supprimé au plus tard { $deletion-days } jours après. Les sources disent de 30 à 90 jours ; ici, c'est { $deletion-days }. C'est définitif.
why-deletion-undated = Un abonnement désactivé est supprimé définitivement au plus tard { $deletion-days } jours après. L'export ne dit pas depuis quand il est désactivé ; la date n'est donc pas connue.
why-transferred = Le destinataire a accepté le transfert et paie depuis. L'ID, l'offre et les dates restent les mêmes.
why-offer-as-signed-up = C'est l'offre de l'inscription. Une mise à niveau la change ; pendant un essai, seulement quand le crédit est épuisé ou que ses jours sont écoulés.
why-offer-stays = C'est l'offre de l'inscription. Elle ne peut pas être mise à niveau dans le Centre des comptes, donc elle reste.
why-offer-exported = C'est l'offre qu'indique l'export. Il ne dit pas avec quelle offre l'inscription a été faite. Elle ne peut pas être mise à niveau dans le Centre des comptes.
why-offer-not-exported = L'export ne dit pas de quelle offre il s'agit.
why-offer-waits = Une mise à niveau ne change pas aussitôt l'ID de l'offre. Il change dès que le crédit est épuisé ou que les { $days } jours sont écoulés. Vous n'avez oublié aucune étape.
why-offer-seen-changed = L'abonnement a été mis à niveau, et le nouvel ID de l'offre figure dans l'export. La date de ce changement n'y figure pas : c'était à l'épuisement du crédit ou à la fin des { $days } jours.
why-offer-after-credit = Le crédit était épuisé avant la fin des { $days } jours, et l'ID de l'offre a changé à ce moment.
why-offer-after-thirty-days = Les { $days } jours se sont écoulés avant que le crédit soit épuisé, et l'ID de l'offre a alors changé.
why-offer-after-late-upgrade = La mise à niveau est venue après la fin de l'essai, il n'y avait donc rien à attendre : l'ID de l'offre a changé avec elle.
why-offer-with-upgrade = { $offer } n'a pas de crédit dont il faudrait attendre la fin : l'ID de l'offre a changé à la mise à niveau.
why-limit-on = Il y a une limite de dépense : la consommation au-delà du crédit n'est jamais facturée. Seule une mise à niveau la lève.
why-limit-off = La mise à niveau a levé la limite de dépense définitivement. Elle ne peut pas être rétablie.
why-limit-never = Cette offre n'a ni crédit ni limite de dépense : la consommation est facturée.
why-limit-none = Cette offre n'a pas de crédit : il n'y a rien à limiter.
why-limit-not-simulated = La limite de dépense n'est pas simulée pour cette offre.
why-limit-not-exported = La limite de dépense ne figure pas dans l'export.
why-credit-left = Le crédit accordé à l'inscription, moins la consommation depuis.
why-credit-given = Le crédit est affiché tel qu'il a été accordé. Son utilisation n'est pas simulée pour cette offre.
why-exported = L'export l'indique, mais ne dit ni pourquoi ni depuis quand. Cela reste ainsi jusqu'à une date connue, ou jusqu'à ce que vous saisissiez quelque chose ici.
why-export-made = Ce qui n'est pas connu autrement vient de cet export.
why-credit-not-exported = Un export n'indique ni le montant d'un crédit ni ce qui en a été consommé. Le portail affiche les deux.
why-usage-not-told = Personne n'a indiqué tout ce qui a été consommé du crédit. Ce qui en reste n'est donc pas connu, et il n'y a pas de prévision. Le portail affiche la consommation ; indiquez-la sous « { own-used } ».
why-from-export = D'après l'export.
why-usage-told = ≈ Vous avez indiqué un seul montant, au { $at }. Il est réparti également sur les jours où l'abonnement fonctionnait : une estimation.
why-credit-kept = La mise à niveau ne coûte aucun crédit : vous gardez le reste jusqu'à ce qu'il soit épuisé ou que les { $days } jours soient écoulés.
why-credit-stopped = Ce qui reste du crédit est inutilisable tant que l'abonnement est désactivé, et expire quand même après les { $days } jours.
why-credit-used-up = Tout le crédit est consommé. Il n'est pas renouvelé.
why-credit-forfeited = Les { $days } jours sont écoulés. Le crédit qui restait alors est perdu.
why-credit-ends = Le crédit dure { $days } jours à compter de l'inscription, avec ou sans mise à niveau. Ici, c'est { $days } fois 24 heures, à la seconde près ; la documentation parle aussi de jours entiers.
why-daily-use = La consommation par tranche de 24 heures depuis l'inscription : ce que le crédit a payé et ce qui est facturé. Le reste n'est pas compté.
why-daily-use-drawn = Quand la page n'a pas de place pour le graphique, une ligne montre les { $days } derniers jours.
why-forecast = Voici combien de temps dure le crédit si la consommation continue comme ces sept derniers jours (la première semaine : depuis l'inscription). La prévision apparaît trois jours après l'inscription.
why-forecast-expected = C'est ce que vous pensez consommer par jour, et non ce qui a été consommé jusqu'ici.
why-billed = Quand la limite de dépense est levée, la consommation que le crédit ne couvre pas est facturée.
why-billed-without-credit = Cette offre n'a ni crédit ni limite de dépense : toute la consommation est facturée.
why-free-services = Des services gratuits sont compris pendant { $months } mois et continuent après une mise à niveau. Ici, les mois courent à partir de l'inscription.
why-free-services-stopped = Les services gratuits ne fonctionnent que tant que l'abonnement fonctionne. Leurs { $months } mois continuent malgré tout de courir.
why-free-services-deleted = Les services gratuits ont pris fin quand l'abonnement a été supprimé.
why-free-services-transferred = Les services gratuits ont suivi l'abonnement lors de son transfert.
why-transfer-possible = Il est actif, l'ID de son offre est transférable et aucune demande n'est en cours : il peut être transféré dès maintenant.
why-id-stays = L'abonnement a reçu son ID à l'inscription. Ni une mise à niveau ni un transfert ne le changent.
why-request-expires = Une demande de transfert expire si personne ne répond. Ici, c'est après { $request-days } jours ; la documentation ne donne aucun délai.
why-upgrade-possible = Une mise à niveau est possible : vous êtes l'administrateur du compte, et l'offre peut être mise à niveau. Elle n'a jamais lieu toute seule. (Qu'il faille d'abord un moyen de paiement est un choix de ce simulateur.)
why-upgrade-late = L'essai est terminé, mais la mise à niveau reste possible jusqu'à la suppression. Après la mise à niveau, ce qui existe encore est de nouveau utilisable et facturé dès lors.
why-upgrade-if-ended = Si l'essai est terminé, la mise à niveau reste possible jusqu'à la suppression. Après la mise à niveau, ce qui existe encore est de nouveau utilisable et facturé dès lors.
why-cancel-possible = L'administrateur du compte peut résilier un abonnement qui fonctionne. Il est désactivé aussitôt.
why-reactivate-possible = Il est résilié, l'ID de son offre est celui du Paiement à l'utilisation et il n'est pas encore supprimé : il peut être réactivé.
why-upgrade-instead = Pour reprendre un essai terminé, mettez-le à niveau.
why-payment-method-possible = Il n'y a pas de moyen de paiement ; la mise à niveau en exige un.
why-pay-bill-possible = Une facture est impayée. Dès qu'elle est payée, l'abonnement redevient actif.
why-request-open = La demande attend le destinataire, qui peut accepter ou refuser. D'ici là, l'expéditeur peut la retirer.
why-usage =
    { $has-credit ->
        [no] Il n'y a pas de crédit : toute la consommation est facturée.
       *[yes] La consommation se prend d'abord sur le crédit. Ce qu'il ne couvre pas n'est facturé que si la limite de dépense est levée.
    }
why-signed-up = Tout commence à l'inscription : tous les jours et tous les mois courent à partir de là.
why-done = Quelqu'un a fait cela. Seules les actions comme celle-ci sont enregistrées ; tout le reste découle des règles.
why-nothing-next = Rien ne change tout seul.
why-nothing-next-here = Dans ce simulateur, rien ne change tout seul.
why-not-not_created = À ce moment, l'inscription n'a pas encore eu lieu.
why-not-transferred = Il est transféré : le destinataire le paie et le gère désormais, hors de ce simulateur.
why-not-deleted = Il est supprimé, et c'est définitif.
why-not-disabled = Il est désactivé. Seul un abonnement qui fonctionne peut être transféré ou résilié.
why-not-cancelled = Un abonnement résilié ne peut pas être mis à niveau. Le Paiement à l'utilisation peut être réactivé ; pour les autres offres, la documentation renvoie au support, dans les { $deletion-days } jours.
why-not-past_due = Une facture est impayée. Payez-la d'abord.
why-not-not_administrator =
    { $administrator ->
        [none] Réservé à l'administrateur du compte, la personne qui s'est inscrite. Connectez-vous avec ce compte.
       *[other] Réservé à l'administrateur du compte, la personne qui s'est inscrite : { $administrator }. Connectez-vous avec ce compte.
    }
why-not-already_upgraded = Il est déjà mis à niveau, ce qui ne se fait qu'une fois. Vous n'avez oublié aucune étape.
why-not-offer_not_upgradable =
    { $by-support ->
        [yes] Dans le Centre des comptes, seules ces offres peuvent être mises à niveau : { $upgradable }. Pour { $offer }, la documentation renvoie au support.
       *[no] Dans le Centre des comptes, seules ces offres peuvent être mises à niveau : { $upgradable }.
    }
why-not-no_payment_method = Ici, la mise à niveau exige un moyen de paiement, et il n'y en a pas.
why-not-not_cancelled = « Réactiver » concerne les abonnements désactivés par une résiliation, et celui-ci ne l'est pas.
why-not-cancellation_unknown = La réactivation est réservée aux abonnements résiliés. L'export ne dit pas si celui-ci l'a été.
why-not-offer_not_reactivatable = « Réactiver » n'existe que pour l'offre « { $reactivatable } », et cet abonnement a un autre ID de l'offre. Pour les autres offres, la documentation renvoie au support, dans les { $deletion-days } jours suivant la résiliation.
why-not-not_upgraded =
    { $has-credit ->
        [yes] Un abonnement à cette offre n'est transférable qu'après une mise à niveau, dès que l'ID de l'offre a changé.
       *[no] Un abonnement à cette offre n'est transférable qu'après une mise à niveau.
    }
why-not-waiting_for_offer_change = Il est mis à niveau, mais l'ID de l'offre est encore celui de l'inscription. Il change une fois le crédit épuisé ou les { $days } jours écoulés ; alors seulement, l'abonnement est transférable.
why-not-offer_not_transferable = Les abonnements de cette offre ne sont pas transférables dans le Centre des comptes. Pour certaines offres, la documentation indique une autre voie : le support, ou leur propre portail.
why-not-offer_unclear = L'export ne dit pas de quelle offre il s'agit. Certaines offres peuvent être mises à niveau, transférées ou réactivées dans le Centre des comptes, d'autres non.
why-not-request_pending = Une demande est déjà en cours. Attendez la réponse ou retirez-la. Ici, une demande expire après { $request-days } jours ; la documentation ne donne aucun délai.
why-not-recipient_invalid = Saisissez une adresse e-mail : un nom, un @ et un domaine avec un point.
why-not-recipient_is_administrator = Un abonnement ne peut pas être transféré à son propre administrateur du compte.
why-not-no_request = Aucune demande de transfert n'attend de réponse.
why-not-spending_limit_not_off = Il n'y a de facture qu'une fois la limite de dépense levée.
why-not-not_past_due = L'abonnement n'est pas en retard.
why-not-payment_method_present = Il y a déjà un moyen de paiement.
why-not-usage_not_simulated = La consommation n'est pas simulée pour cette offre.
why-not-amount_invalid = Saisissez un montant supérieur à zéro : des chiffres, avec au plus un point ou une virgule, et pas plus de décimales que n'en a la devise.
why-not-name_invalid = Un nom doit contenir au moins un caractère visible, et aucun caractère de contrôle ni de changement de direction.

## Help: every key
help-time = Temps
help-usage = Sur la page de consommation
help-what-if = En comparant deux avenirs
help-pages = Sur chaque page
help-choice-and-field = Dans un dialogue à options et champ
help-line = Dans un champ seul
help-filter = Dans le filtre de la liste
help-list = Dans la liste
help-filtered = Dans la liste filtrée
help-why = Dans une réponse à « Pourquoi ? »
help-events = Dans la liste des événements
help-anywhere = Partout
key-next-area-help = section suivante : liste, page, actions, chronologie
key-previous-area-help = section précédente
key-press-help = ouvrir la ligne choisie, ou demander pourquoi
key-why-help = demander la raison de la ligne choisie
key-what-if-help = comparer deux avenirs
key-usage-help = voir la consommation
key-sort-help = trier la liste autrement
key-filter-help = filtrer les abonnements par texte
key-sign-in-help = changer de compte
key-copy-help = copier la valeur de la ligne choisie
key-copy-link-help = copier un lien vers ce qui est affiché (dans un navigateur)
key-next-language-help = langue suivante
key-local-time-help = afficher les heures en heure locale, ou de nouveau en UTC
key-toggle-mouse-help = activer ou désactiver la souris
key-download-help = télécharger la consommation en CSV
key-back-help = retour à l'abonnement
command-add-usage-help = ajouter une consommation à la main
command-answer-transfer-help = répondre à la demande comme son destinataire
key-next-day-help = avancer d'un jour
key-previous-day-help = reculer d'un jour
key-next-hour-help = avancer d'une heure
key-previous-hour-help = reculer d'une heure
key-sign-up-help = revenir à l'inscription
key-start-help = revenir à l'instant où l'horloge a démarré
key-last-change-help = aller au dernier changement connu
key-go-to-help = saisir une date ou un décalage comme +9d pour y aller
key-go-to-typed-help = commencer à saisir une date
key-events-help = voir tous les événements, et leurs causes
key-branches-help = passer à un autre déroulement
key-setting-up-help = réglage précédent
key-setting-down-help = réglage suivant
key-other-future-help = passer à l'autre avenir
key-earlier-help = plus tôt, ou jamais
key-later-help = plus tard
key-keep-filter-help = n'afficher que ces abonnements
key-show-all-help = revenir à la liste, puis tout y afficher
key-next-part-help = demander la raison de la ligne suivante
key-previous-part-help = demander la raison de la ligne précédente
key-go-there-help = aller à l'événement choisi
palette-title = Quelle action ?
palette-nothing = Rien ne correspond.
## L'inspecteur
inspect-title = Inspecteur
inspect-goal = But de cette étape
inspect-goal-hidden = Affiché une fois l'étape faite.
inspect-met = atteint
inspect-unmet = pas atteint
inspect-found = { $condition }, mais c'est { $found }
inspect-no-subscription = { $condition }, mais cet abonnement n'existe pas à présent
inspect-subscription = Abonnement { $name }
help-palette = Dans la palette de commandes
help-help = Dans l'aide
key-palette-help = trouver une action en tapant quelques lettres
key-do-it-help = exécuter l'action choisie
key-search-help = chercher dans l'aide

## Own
key-own-help = saisir votre propre essai, ou modifier votre saisie
key-retract-help = annuler ce qui a été saisi ou fait par erreur
retract-title = Annuler une saisie
retract-text = Ce que vous avez saisi ou fait ici par erreur, le plus récent d'abord. C'est supprimé, comme si cela n'avait pas eu lieu ; rien ne change dans Azure.
help-form = Dans un formulaire
own-title = Votre propre essai
own-text = Rien n'est envoyé. Votre saisie reste sur cet ordinateur et ne change rien dans Azure.
own-signed-up = Inscription
own-credit = Crédit
own-used = Consommé jusqu'ici
own-per-day = Consommation par jour
own-upgraded = Mise à niveau
own-signed-up-help = Date et heure de l'inscription, en { $zone }, par exemple 2026-11-20 14:20. Elles sont dans l'e-mail de confirmation.
own-credit-help = Le montant et sa devise, par exemple 170 EUR. Vide : 200 USD.
own-credit-help-exported = Le montant et sa devise, par exemple 170 EUR. Vide : montant inconnu.
own-used-help = Ce qui a été consommé jusqu'à présent. C'est réparti également sur les jours où l'abonnement fonctionnait, à titre d'estimation.
own-per-day-help = Ce que vous pensez consommer par jour à partir de maintenant. Seules la prévision et la comparaison de deux avenirs en tiennent compte.
own-upgraded-help = Date et heure de la mise à niveau, en { $zone }. Laissez vide si elle n'a pas eu lieu.
own-take-back = Pour revenir dessus, {"{videz le champ ou |}"}tapez none.
own-no-time = Ce n'est pas une date. Écrivez-la ainsi : 2026-11-20 ou 2026-11-20 14:20.
own-skipped = { time-skipped }
own-in-future = C'est dans le futur.
own-too-early = C'est avant l'an 2000.
own-no-amount = Ce n'est pas un montant supérieur à zéro. Écrivez-le ainsi : 12,50.
own-no-usage = Saisissez un montant qui n'est pas inférieur à zéro, comme 12,50.
own-too-many-decimals = { ask-add-usage-too-many-decimals }
own-other-currency = Ce n'est pas la devise du crédit.
own-unknown-currency = Aucune devise n'a ce code. Celui de l'euro, par exemple, est EUR.
own-more-than-credit = C'est plus que le crédit. Ce n'est possible qu'après une mise à niveau : indiquez aussi quand elle a eu lieu.
own-credit-needed = Saisissez le montant : il n'est le même pour tous qu'en dollars américains.
own-currency-needed = Ajoutez la devise, par exemple 170 EUR.
own-before-sign-up = C'est avant l'inscription.
own-upgrade-refused = L'essai ne pouvait pas être mis à niveau à ce moment-là.
key-simulate-help = jouer avec vos vrais abonnements, ou y revenir
