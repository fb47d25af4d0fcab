### Japanese: what is said once something is opened over the page.

## Dialogs
ask-upgrade = 従量課金制へアップグレード
ask-upgrade-text = 使用制限は以後ずっとオフになります。クレジットを超えた使用分をお支払いいただきます。
ask-upgrade-text-no-credit = クレジットはありません。アップグレード後は、使用制限なしですべての使用分を支払います。
ask-upgrade-text-credit-over = クレジットは残っていないため、使用分はすべてお支払いいただきます。使用制限を再びオンにすることはできません。
ask-upgrade-text-credit-over-free-services = クレジットは残っていないため、無料サービスを超える使用分はすべてお支払いいただきます。使用制限を再びオンにすることはできません。
ask-upgrade-yes = はい、アップグレードする
ask-upgrade-no = 今はしない
ask-upgrade-field = 新しい名前
ask-transfer = サブスクリプションの譲渡
ask-transfer-text = このサブスクリプションの支払いを別の人が引き継ぎます。ID とリソースは変わりません。
ask-transfer-yes = はい、依頼を送る
ask-transfer-no = 依頼しない
ask-transfer-field = 譲渡先のメール
ask-transfer-means = 譲渡先が承諾するまでの使用分はお支払いいただきます。依頼の期限は { $expires } です。
ask-cancel-transfer = 依頼の取り下げ
ask-cancel-transfer-text = 譲渡先は承諾できなくなります。
ask-cancel-transfer-yes = はい、取り下げる
ask-cancel-transfer-no = 取り下げない
ask-cancel-transfer-means = その後、もう一度依頼できます。
ask-cancel = 解約
ask-cancel-text = サブスクリプションはすぐに無効になり、リソースは停止します。
ask-cancel-yes = はい、解約する
ask-cancel-no = 解約しない
ask-cancel-credit = 残りのクレジット { $credit } は使えなくなります。
ask-cancel-means = サブスクリプションは最長{ $deletion-days }日後、ここでは { $deletion } に削除されます。ここでは再有効化できません。それまでの間、ドキュメントはサポートへの依頼を案内しています。
ask-cancel-means-back = サブスクリプションは最長{ $deletion-days }日後、ここでは { $deletion } に削除されます。それまでは再有効化できます。
ask-cancel-means-later = サブスクリプションは最長{ $deletion-days }日後、ここでは { $deletion } に削除されます。それまでは再有効化できますが、プラン ID が変わった後に限ります。
ask-reactivate = サブスクリプションの再有効化
ask-reactivate-text = すぐにアクティブに戻ります。
ask-reactivate-text-past-due = サブスクリプションはすぐに再開します。請求書を支払うまでは期限超過です。
ask-reactivate-yes = はい、再有効化する
ask-reactivate-no = 再有効化しない
ask-reactivate-means = リソースは再び使えるようになり、以後の使用分は請求されます。
ask-payment-method = 支払い方法の追加
ask-payment-method-text = 架空のカードを追加します。本物のカードは必要ありません。
ask-payment-method-yes = はい、追加する
ask-payment-method-no = 追加しない
ask-payment-method-means = アップグレードするまで使用分は請求されません。アップグレード後は請求されます。
ask-pay-bill = 請求書の支払い
ask-pay-bill-text = 未払いの請求書を、登録の支払い方法で支払います。
ask-pay-bill-yes = はい、支払う
ask-pay-bill-no = 支払わない
ask-pay-bill-means = すぐにアクティブに戻ります。請求額はシミュレーションの対象外です。
upgrade-before = 今
upgrade-after = アップグレード後
upgrade-credit-kept = { $at } まで保持
upgrade-credit-at-most = 最大 { $left }
upgrade-no-credit = なし
upgrade-offer-waits = クレジット切れで { $offer-id }、遅くとも { $at }
upgrade-offer-waits-undated = クレジット切れ、または{ $days }日の経過で { $offer-id } (日付はエクスポートにありません)
upgrade-transfer-waits = プラン ID が変わると可能 (変わるのは遅くとも { $at })
upgrade-transfer-waits-undated = プラン ID が変わると可能 (日付はエクスポートにありません)
upgrade-transfer-not = 不可
upgrade-late-warning = 試用期間は終了しました。アップグレードすると、残っているものは再び使えるようになり、以後は料金がかかります。
upgrade-disabled-warning = 無効になった理由はエクスポートにありません。アップグレードすると、残っているものは再び使えるようになり、以後は料金がかかります。
quit-title = 終了
quit-text = 終了するとシミュレーションも終わります。保存しなければ、行った操作は失われます。
quit-stay = 続行
quit-save = 先にシナリオとして保存
quit-quit = 終了
save-title = シナリオとして保存
save-text = 表示中の時間軸の記録と時計を、--scenario で開ける新しいファイルに保存します。
save-field = ファイル
save-no-name = ファイル名を入力してください。
save-exists = 同じ名前のファイルがあり、上書きはしません。別の名前を指定してください。
save-too-large = 保存しませんでした。シナリオが大きすぎて、再び開けなくなるためです。
save-failed = そこには保存できませんでした: { $reason }。別の場所を指定してください。
file-not-found = そのファイルまたはフォルダーはありません
file-not-allowed = アクセスが拒否されました
file-exists = すでにあります
file-folder = フォルダーです
file-not-a-folder = パスの途中にフォルダーでないものがあります
file-not-a-file = 通常のファイルではありません
file-full = 空き容量がありません
file-read-only = ファイル システムが読み取り専用です
file-long-name = 名前が長すぎます
file-too-large = ファイルが大きすぎます
file-in-use = 別のプログラムが使用しています
key-up-help = 上のサブスクリプションまたは項目を選択
key-down-help = 下のサブスクリプションまたは項目を選択
key-first-help = 先頭へ移動
key-last-help = 末尾へ移動
key-next-event-help = 次のイベントまで時間を進める
key-previous-event-help = 前のイベントまで時間を戻す
key-pause-help = 時計の停止または再開
key-faster-help = 時間を速く進める
key-slower-help = 時間の進み方を遅くする
key-stop-at-events-help = 速い時計をイベントで止める、または止めない
key-save-help = シナリオとして保存
key-scenarios = シナリオ
key-scenarios-help = 別のシナリオを開く
key-help-help = このヘルプ
key-quit-help = 終了 (保存できるものが残っていれば確認)
key-suspend-help = 中断 (シェルから再開できます)
key-inspect-help = 公開状態とステップの目標を表示
key-quit-at-once-help = すぐに終了
command-upgrade-help = 従量課金制へアップグレード
command-transfer-help = サブスクリプションを別の人に譲渡
command-cancel-transfer-help = 譲渡依頼の取り下げ
command-cancel-help = サブスクリプションの解約
command-reactivate-help = 解約済みサブスクリプションの再有効化
command-payment-method-help = 支払い方法の追加
command-pay-bill-help = 未払いの請求書の支払い
key-choose-up-help = 上の選択肢を選択
key-choose-down-help = 下の選択肢を選択
key-switch-focus-help = 選択肢と欄の間を移動
key-confirm-help = 選択または入力したものを確定
key-leave-help = 何もせずに閉じる
key-scroll-up-help = 上へスクロール
key-scroll-down-help = 下へスクロール
key-read-back-help = 前へ戻って読む
key-read-on-help = 続きを読む
key-page-up-help = 1ページ上へ
key-page-down-help = 1ページ下へ
key-close-help = 閉じる
scenarios-title = シナリオ
scenarios-warning = ここで行った操作は保存されておらず、失われます。もう一度確定するとシナリオが開きます。保存するには、戻ってから {"{save}"} を使ってください。
help-title = ヘルプ
help-about = このプログラムは、Microsoft の旧 Azure アカウント センターの1ページを再現したものです。アカウントもカードも何週間もの待ち時間もなしに、その規則を試せます。Microsoft とは無関係で、どことも通信しません。
help-looking-back = ヘッダーの「過去を表示中」は、すでに見た最新の時刻より前を時計が示しているという意味です。そこで何かをすると新しい時間軸が始まり、離れた時間軸は残ります。
help-signs = ● は起きたこと、○ はこれから、◐ はその両方。▌ は変わったばかりのところ、┃ はステップやデモの対象です。時系列は、ラベルの場所に合わせて長くなるところがあります。
help-page = ページ
help-choice = ダイアログの選択肢
help-field = 入力欄
help-reading = 文章
help-choices = ドキュメントに記載がなくこのシミュレーターが決めたことと、扱わないこと
choice-credit-instant = クレジットの1日は登録から数えた24時間です。期限はその日の終わりではありません。
choice-late-upgrade = 試用の終了後にアップグレードすると、プラン ID はすぐに変わります。
choice-no-credit = クレジットのないプランのプラン ID は、アップグレードと同時に変わります。
choice-deletion = 無効のサブスクリプションは{ $deletion-days }日後に削除されます (ドキュメントでは30～90日)。
choice-free-services = 無料サービスの月数は登録から数えます。
choice-forecast = 予測は直近{ $forecast-days }日間の使用に基づきます。どの期間かはドキュメントに記載がありません。
choice-request = 譲渡依頼の期限は{ $request-days }日です。
choice-reported-usage = 譲渡では、後から報告された分も含め、譲渡先が承諾するまでの使用分は譲渡元が支払います。
choice-recipient = 譲渡では、譲渡先の国、支払い方法、プランの利用資格は確認しません。
choice-unpaid = 請求書が未払いのままでも、それ以上何も起こりません。ドキュメントによれば、サブスクリプションは最終的に解約されます。
choice-payment-method = アップグレードには登録済みの支払い方法が必要です。ドキュメントにあるのは、アップグレードの途中でカードを入力する手順だけです。
choice-purchases = Marketplace のサービスやサポート プランなど、クレジットで支払えない購入はシミュレーション対象外です。
choice-offers = クレジット、使用制限、使用量をシミュレーションするのは、次のプランだけです: { $simulated }。

## Answering questions
ask-field-right = 正しい形式です
ask-transfer-moves = 移るもの: 請求の所有権と、すべてのリソース。
ask-transfer-stays = 請求履歴は移らず、あなたのもとに残ります。
ask-answer-transfer = 譲渡先に届くメール (シミュレーション)
ask-answer-transfer-accept = 譲渡を承諾
ask-answer-transfer-decline = 譲渡を辞退
ask-answer-transfer-no = 後で回答
ask-answer-transfer-means = 承諾した人が、その後の料金を支払います。
mail-from = 差出人: { $from }
mail-to = 宛先: { $to }
mail-date = 日付: { $at }
mail-subject = 件名: Azure サブスクリプションの引き継ぎのお願い
mail-text = { $from } から、サブスクリプション「{ $name }」の支払いの引き継ぎ依頼です。
mail-subscription = サブスクリプション ID は { $id } のままです。承諾までの使用分は譲渡元が支払います。
mail-expires = 依頼の期限まであと { $until } です。
ask-add-usage = 使用量の追加
ask-add-usage-text = シミュレーターがこの使用量を一度に追加します。
ask-add-usage-yes = この金額を追加
ask-add-usage-rest = 残りのクレジットをすべて使用: { $amount }
ask-add-usage-no = 追加しない
ask-add-usage-field = 金額
ask-add-usage-means =
    { $has-credit ->
        [no] クレジットはないため、すべて請求されます。
       *[yes] まずクレジットから差し引かれます。クレジットを超えた分は、使用制限がオフのときだけ請求されます。
    }
ask-add-usage-none = 効果がありません。使用量が反映されるのは、アクティブまたは期限超過の次のプランだけです: { $metered }。
ask-add-usage-unknown = 効果がありません。使用額を差し引くクレジットがエクスポートにありません。先にクレジットを入力してください。
ask-add-usage-not-a-number = 12.50 のように、数字と小数点 (またはコンマ) 1つまでで入力してください。
ask-add-usage-not-above-zero = 金額は0より大きくしてください。
ask-add-usage-too-many-decimals =
    { $decimals ->
        [0] { $currency } に小数はありません。
       *[other] { $currency } の小数は{ $decimals }桁です。
    }
ask-add-usage-too-many-decimals-unknown = 小数は{ $decimals }桁以下で入力してください。通貨はエクスポートにありません。
ask-add-usage-too-large = 1,000,000,000,000,000 を超えています。

## Signing in
sign-in-title = サインイン
sign-in-text = アカウントを選んでください。シミュレーションなのでパスワードは不要です。
sign-in-current = { $email } (現在)
sign-in-other = 別のアカウントを使用
sign-in-field = メール

## Time
events-title = イベント
go-to-title = 指定の時点へ移動
go-to-field = 日付または相対時間
go-to-text = 例: 2019-01-26、2019-01-26 09:15、+9d12h、-2d。日付は { $zone } です。相対時間は現在の時計から数えます。
go-to-refused = 2000～2100年の範囲外です。例: 2019-01-26、2019-01-26 09:15、+9d12h、-2d
go-to-unreadable = 日付でも相対時間でもありません。例: 2019-01-26、2019-01-26 09:15、+9d12h、-2d
time-skipped = この地域の時計は { $before } から { $after } に進められたため、この時刻は存在しません。
branches-title = 時間軸
branches-text = 過去で何かをすると、新しい時間軸が始まります。離れた時間軸は残ります。
branch-this = この時間軸、{ $at } まで
branch-other = 別の時間軸、{ $at } まで
branch-nothing-done = 操作なし
branch-act = { $at } { $what }

## Usage
usage-title = 「{ $name }」の使用量
usage-credit = { $used } 使用 / { $granted }、{ $end }
usage-left = 残り { $left }、{ $until } まで
usage-billed = 請求額 { $amount }
usage-no-forecast = 予測は登録の3日後から、サブスクリプションが稼働している間だけ表示されます。
usage-none = これまで使用はありません。
usage-not-entered = 使用額が入力されていないため、残りも、いつまで足りるかも分かりません。
usage-not-entered-in-full = 入力されていない使用額は計算に入れていません。残りは最大でもこの額で、いつまで足りるかは分かりません。
usage-not-counted = 入力されていない使用額は計算に入れていません。
usage-not-exported = 使用量はエクスポートにありません。
usage-currency-not-exported = 通貨はエクスポートにないため、金額は通貨なしで表示します。
download-title = 使用量の詳細を CSV 保存
download-text = 日ごとの使用量を、表計算用の新しい CSV ファイルに保存します。

## Two futures
what-if-title = もしも?  「{ $name }」、{ $at } から
what-if-upgrade = アップグレード
what-if-use-up = クレジットを使い切る
what-if-nothing = 何もしない
plan-step = { $what } { $when }
plan-upgrade-now = 今アップグレード
plan-use-up-now = 今クレジットを使い切る
plan-and-use-up = クレジットを使い切る
plan-and-use-up-now = 今クレジットを使い切る
what-if-never = なし
what-if-now = 今
what-if-undated = 日付はエクスポートにありません
what-if-day = { $date }
what-if-past = 指定の時点が過去: { $when }
what-if-no-credit = { $when } にはクレジットが残っていない
what-if-no-credit-now = クレジットが残っていない
why-future-impossible = これはできません: { $reason }。
plans-differ = 可能な最初のプランと異なる
what-if-without-credit = このプランにはクレジットがない
what-if-problem = 不可
what-if-after-trial = 試用期間の終了後
what-if-status-now = その後の状態
what-if-disabled = 無効
what-if-disabled-until-upgrade = { $disabled }、アップグレードまで
what-if-disabled-until-upgrade-undated = アップグレードまで。開始日と理由はエクスポートにありません
what-if-credit-used-up = { $used } 使用、失効なし、{ $at } に使い切り
what-if-credit-forfeited = { $used } 使用、{ $at } に { $forfeited } 失効
what-if-credit-forfeited-given = { $used } 使用 (シナリオにある使用量)、{ $at } に { $forfeited } 失効
what-if-credit-unknown = これまでに { $used } 使用、残りは { $at } に失効
what-if-credit-untold = 使用額は未入力、残りは { $at } に失効
what-if-credit-told-in-part = 使用額は一部未入力、残りは { $at } に失効
what-if-offer = プラン ID の変更
what-if-transfer = 譲渡できる日時
what-if-until = シナリオにある { $until } の時点までの使用を含む。それより後の使用は不明
what-if-until-nothing = 今後の使用は不明
what-if-until-unknown = 今後の使用量は不明
what-if-until-untold = これまでと今後の使用量は不明
what-if-until-untold-so-far = これまでの使用量は不明
what-if-until-expected = 見込みの1日 { $daily } で { $until } の時点までを含む
what-if-note = 請求額は、シナリオにある { $until } の時点までの使用を含みます。それより後の使用は不明です。
what-if-note-nothing = 今後の使用は不明なので、これ以上の使用分の請求はありません。
what-if-note-expected = 見込みの1日 { $daily } を、{ $until } の時点までを含めて計算に入れています。
what-if-note-forecast = ここでは使用を各日の中間に置き、予測では均等に割り振るため、日付が1日ずれることがあります。
what-if-note-unknown = これからの使用量は分からないため、今後の使用は計算に入れていません。
what-if-note-untold = これまでの使用量も今後の使用量も分からないため、使用は計算に入れていません。
what-if-note-untold-so-far = これまでの使用量が分からないため、1日に使う見込みは計算に入れていません。
what-if-note-limit = 使用制限がオンなので、いくら使っても使用分は請求されません。
what-if-note-stopped = サブスクリプションは稼働していないため、これ以上の使用分の請求はありません。
what-if-advice-expected = 請求を比べるには、1日に使う見込みを入力してください。
what-if-advice-used = 請求を比べるには、これまでの使用額を入力してください。
what-if-advice-all = 請求を比べるには、これまでの使用額と1日に使う見込みを入力してください。
what-if-deleted = 削除
what-if-keeps = { $name } では継続し、{ $date } までに { $amount } 請求されます。
what-if-keeps-unbilled = { $name } では継続し、{ $date } まで使用分の請求はありません。
what-if-keeps-unused = { $name } では継続します。今後の使用は分かっていません。
what-if-interrupted = { $name } は { $disabled } から { $upgraded } のアップグレードまで無効です。
what-if-interrupted-at-once = { $name } では { $disabled } に無効になり、直ちにアップグレードされます。
what-if-keeps-unknown = { $name } ではサブスクリプションが続き、請求額は使用量しだいです。
what-if-ends = { $name } では { $disabled } に無効になり、{ $deleted } に削除されます。
what-if-ends-undeleted = { $name } では { $disabled } に無効になります。
what-if-ends-undated = { $name } では無効になりますが、日付はエクスポートにありません。
what-if-ends-over = { $name } は今のままです: { $status }。
what-if-stays-disabled = { $name } では無効のままで、{ $deleted } に削除されます。
what-if-stays-disabled-undeleted = { $name } では無効のままです。
what-if-impossible = { $name } は不可能です。
what-if-alike = A と B の結果は同じです。
what-if-administrator = アップグレードできるのはアカウント管理者 { $administrator } だけです。
what-if-only = { $name } のみ
what-if-earlier = { $name } が{ $days }日早い
what-if-sooner = { $name } の方が早い
what-if-more = { $name } は { $amount } 多い
what-if-goes-on = { $name } のみ継続
what-if-same = どちらも同じ
what-if-difference = 違い

## Why
why-title = なぜ? { $what }
why-title-not = なぜ不可? { $what }
why-banner = 「今すぐアップグレード」
why-futures = なぜこの結果に?
why-ends = これは自然に解消します (遅くとも { $until } 後)
why-ends-offer = プラン ID は自然に変わります (遅くとも { $until } 後)
why-documented = アカウント センターのドキュメントに記載された動作です (2017～2019年)。
why-choice = このシミュレーターの決定です。ドキュメントに記載がないか、記載が矛盾しています。
why-not-simulated = このシミュレーターの決定です。このプランのすべてをシミュレートするわけではありません。
event-used = { $amount } 使用
event-used-parts = { $whole } 使用: { $parts }
used-from-credit = クレジットから { $amount }
used-billed = 請求 { $amount }
used-beyond = クレジット超過分 { $amount } (請求も計上もなし)
event-used-daily = 1日 { $amount } を{ $days }日間、計 { $total }
event-used-spread = { $until } までに { $days }件で { $total }、均等に配分
event-used-irregularly = { $until } までの{ $times }件、計 { $total }
sum-left = 付与 { $granted } − 使用 { $used } = 残り { $left }
sum-forfeited = 付与 { $granted } − 使用 { $used } = 失効 { $forfeited }
sum-used = クレジット { $credit } + 請求 { $billed } = 使用 { $total }
sum-billed = 請求額の合計 { $billed }
sum-peak = { $day }日目: { $total } (最大)
sum-peak-of-parts = { $day }日目: { $parts } = { $total } (最大)
sum-peak-of-many = { $day }日目: { $times }件 = { $total } (最大)
number-of-days = { $days }日
sum-mean = { $used } ÷ { $window } = 1日 { $daily }
sum-lasts = 残り { $left } × { $window } ÷ 使用 { $used } = { $time }
sum-lasts-expected = 残り { $left } ÷ 1日の見込み { $daily } = { $time }
sum-predicted = 今日より前の使用 { $used } + { $days } × { $daily } = 終了時 { $total }
why-later-name = このプランは後に { $name } という名称になりました。
topic-status = 状態
topic-deletion = 削除の日時
topic-offer = プラン
topic-offer-id = プラン ID
topic-spending-limit = 使用制限
topic-billed = 請求の対象
topic-credit = 残りのクレジット
topic-credit-end = クレジットの有効期限
topic-daily-use = 日ごとの使用量
topic-forecast = 予測
topic-transfer = 譲渡
topic-offer-change = プラン ID が変わった日時
topic-free-services = 無料サービス
topic-next-change = 次の変化
why-trial-runs = サブスクリプションは、クレジットを使い切るか{ $days }日間が終わるまで (いずれか早い方まで) アクティブです。その後は無効になります。何もしなければ、使用分が請求されることはありません。
why-seen-running = 登録日の推定からは{ $days }日が過ぎたはずですが、エクスポートでは試用はまだアクティブです。ここではエクスポートに従います。
why-state-not-understood = エクスポートに、このプログラムが知っている状態がありません。分かっている日付になるか、何かを入力するまで、ここではアクティブとします。
why-upgraded-runs =
    { $has-credit ->
        [no] アップグレードしたサブスクリプションはアクティブのままです。使用分はすべて請求されます。
       *[yes] アップグレードしたサブスクリプションはアクティブのままです。クレジットを超えた使用分は請求されます。
    }
why-runs = このプランのサブスクリプションは、解約されるか、請求書が未払いになるまでアクティブです。
why-runs-until-cancelled = このシミュレーターでは、このプランのサブスクリプションは解約されるまでアクティブです。
why-enabled-by-upgrade = サブスクリプションはアップグレードまで無効でしたが、アップグレードで再び有効になりました。残っているものは使用でき、クレジットで支払われない使用量は請求されます。
why-past-due = 請求書が期限までに支払われませんでした。サブスクリプションは動き続け、支払うとアクティブに戻ります。支払われないと解約されることがドキュメントに書かれていますが、シミュレーションの対象外です。
why-cancelled = サブスクリプションは解約されました。リソースはすぐに停止し、最長{ $deletion-days }日後に削除されます。ここで再有効化できるのは{ $reactivatable }だけです。他のプランについて、ドキュメントはサポートへの依頼を案内しています。
why-limit-reached = 使用制限がオンの間にクレジットを使い切りました。サブスクリプションは無効で、使用分は請求されません。アップグレードすると、残っているものは再び使えます。
why-trial-expired = アップグレードのないまま{ $days }日間が終わりました。サブスクリプションは無効で、使用分は請求されません。アップグレードすると、残っているものは再び使えます。
why-end-undated = クレジットを使い切るか{ $days }日が過ぎるか、早いほうで無効になります。登録日はエクスポートにないため、その日付は分かりません。
why-deletion = 無効のサブスクリプションは最長{ $deletion-days }日後に削除されます。ドキュメントでは30～90日、ここでは{ $deletion-days }日です。元には戻せません。
why-deletion-undated = 無効のサブスクリプションは最長{ $deletion-days }日後に削除され、元には戻せません。いつから無効かはエクスポートにないため、削除の日付は分かりません。
why-transferred = 譲渡先が承諾し、その後の料金を支払っています。ID、プラン、日付は変わりません。
why-offer-as-signed-up = 登録時のプランです。アップグレードすると変わります。試用中は、クレジットを使い切るか試用期間が終わってからです。
why-offer-stays = 登録したときのプランです。アカウント センターではアップグレードできないため、変わりません。
why-offer-exported = エクスポートにあるプランです。どのプランで登録したかはエクスポートにありません。アカウント センターではアップグレードできません。
why-offer-not-exported = どのプランかはエクスポートにありません。
why-offer-waits = アップグレードしても、プラン ID はすぐには変わりません。クレジットを使い切ったとき、または{ $days }日間が終わったときの、いずれか早い方で変わります。手順の漏れはありません。
why-offer-seen-changed = アップグレード済みで、エクスポートには新しいプラン ID があります。変わった日時はエクスポートにありませんが、クレジットを使い切ったとき、または{ $days }日が終わったときです。
why-offer-after-credit = { $days }日間が終わる前にクレジットを使い切り、そのときにプラン ID が変わりました。
why-offer-after-thirty-days = クレジットを使い切る前に{ $days }日間が終わり、そのときにプラン ID が変わりました。
why-offer-after-late-upgrade = 試用の終了後にアップグレードしたため、待つものがなく、プラン ID も同時に変わりました。
why-offer-with-upgrade = { $offer } には使い切るのを待つクレジットがなく、プラン ID はアップグレードと同時に変わりました。
why-limit-on = 使用制限があり、クレジットを超えた使用分が請求されることはありません。解除できるのはアップグレードだけです。
why-limit-off = アップグレードで使用制限は解除されました。再びオンにはできません。
why-limit-never = このプランにはクレジットも使用制限もなく、使用分が請求されます。
why-limit-none = このプランにはクレジットがないため、使用制限の対象がありません。
why-limit-not-simulated = このプランの使用制限はシミュレーション対象外です。
why-limit-not-exported = 使用制限はエクスポートにありません。
why-credit-left = 登録時に付与された額から、その後の使用分を引いた額です。
why-credit-given = クレジットは付与された額をそのまま表示しています。このプランでの使用はシミュレーション対象外です。
why-exported = エクスポートにそうありますが、理由や時期はありません。分かっている日付になるか、ここで何かを入力するまで、この状態とします。
why-export-made = ほかの方法で分からないことは、このエクスポートによるものです。
why-credit-not-exported = エクスポートにはクレジットの金額も使用量も含まれません。どちらもポータルに表示されます。
why-usage-not-told = クレジットの使用額がすべて入力されたわけではないため、残りは分からず、予測もありません。使用額はポータルで確認し、「{ own-used }」に入力してください。
why-from-export = エクスポートによります。
why-usage-told = ≈ 入力されたのは { $at } 時点の合計額だけです。サブスクリプションが稼働していた日数に均等に割り振った推定です。
why-credit-kept = アップグレードしてもクレジットは減りません。使い切るか、{ $days }日間がすべて終わるまで残ります。
why-credit-stopped = サブスクリプションが無効の間、残りのクレジットは使えません。それでも{ $days }日が過ぎると失効します。
why-credit-used-up = クレジットをすべて使いました。再び付与されることはありません。
why-credit-forfeited = { $days }日間が終わり、残っていたクレジットは失効しました。
why-credit-ends = クレジットの有効期限は、アップグレードの有無にかかわらず登録から{ $days }日間です。ここでは24時間×{ $days }日を秒単位で数えますが、ドキュメントには日単位の記述もあります。
why-daily-use = 登録から24時間ごとの使用量です。クレジットで支払われた分と請求される分を数え、どちらでもない分は数えません。
why-daily-use-drawn = ページにグラフの場所がないときは、直近{ $days }日分を1行で表示します。
why-forecast = 直近7日間 (最初の1週間は登録以降) のように使い続けた場合に、クレジットがいつまで持つかの予測です。登録から3日たつと表示します。
why-forecast-expected = これまでの使用量ではなく、1日に使う見込みとして入力した額です。
why-billed = 使用制限がオフのとき、クレジットを超えた使用分は請求されます。
why-billed-without-credit = このプランにはクレジットも使用制限もなく、使用分はすべて請求されます。
why-free-services = { $months }か月間の無料サービスが付き、アップグレード後も続きます。ここでは登録から数えます。
why-free-services-stopped = 無料サービスを使えるのは、サブスクリプションが動いている間だけです。{ $months }か月はその間も進みます。
why-free-services-deleted = 無料サービスは、サブスクリプションの削除とともに終了しました。
why-free-services-transferred = 無料サービスは、サブスクリプションとともに譲渡先へ移りました。
why-transfer-possible = アクティブで、プラン ID が譲渡でき、依頼中でもないので、今すぐ譲渡できます。
why-id-stays = ID は登録時に付けられます。アップグレードでも譲渡でも変わりません。
why-request-expires = 譲渡依頼は回答がなければ期限切れになります。ここでは{ $request-days }日です。ドキュメントに期間の記載はありません。
why-upgrade-possible = アップグレードできます。あなたはアカウント管理者で、このプランはアップグレードできます。自動で行われることはありません。(支払い方法が先に必要なのは、このシミュレーターの決定です。)
why-upgrade-late = 試用は終了しましたが、削除されるまではアップグレードできます。アップグレードすると、残っているものは再び使えるようになり、以後は料金がかかります。
why-upgrade-if-ended = 試用が終了したのであれば、削除されるまではアップグレードできます。アップグレードすると、残っているものは再び使えるようになり、以後は料金がかかります。
why-cancel-possible = アカウント管理者は、稼働中のサブスクリプションを解約できます。すぐに無効になります。
why-reactivate-possible = 解約済みで、プラン ID は従量課金制のもの、まだ削除されていないので、再有効化できます。
why-upgrade-instead = 終了した試用を再開するには、アップグレードしてください。
why-payment-method-possible = 支払い方法がまだなく、アップグレードには必要です。
why-pay-bill-possible = 請求書が未払いです。支払うとアクティブに戻ります。
why-request-open = 依頼は譲渡先の回答待ちです。譲渡先は承諾も辞退もできます。それまでは譲渡元が取り下げられます。
why-usage =
    { $has-credit ->
        [no] クレジットはないため、使用分はすべて請求されます。
       *[yes] 使用分はまずクレジットから差し引かれます。クレジットを超えた分は、使用制限がオフのときだけ請求されます。
    }
why-signed-up = すべては登録から始まります。日数も月数もここから数えます。
why-done = 人が行った操作です。記録するのはこうした操作だけで、ほかはすべて規則から導かれます。
why-nothing-next = 自然に変わるものはありません。
why-nothing-next-here = このシミュレーターでは、自然に変わるものはありません。
why-not-not_created = この時点ではまだ登録されていません。
why-not-transferred = 譲渡済みです。今は譲渡先の人が、このシミュレーターの外で支払い、管理しています。
why-not-deleted = 削除済みで、元には戻せません。
why-not-disabled = 無効です。譲渡や解約ができるのは、稼働中のサブスクリプションだけです。
why-not-cancelled = 解約済みのサブスクリプションはアップグレードできません。従量課金制なら再有効化できます。他のプランについて、ドキュメントは{ $deletion-days }日以内のサポートへの依頼を案内しています。
why-not-past_due = 請求書が未払いです。先に支払ってください。
why-not-not_administrator =
    { $administrator ->
        [none] 登録したアカウント管理者だけができます。そのアカウントでサインインしてください。
       *[other] 登録したアカウント管理者 { $administrator } だけができます。そのアカウントでサインインしてください。
    }
why-not-already_upgraded = アップグレード済みです。アップグレードは一度だけです。手順の漏れはありません。
why-not-offer_not_upgradable =
    { $by-support ->
        [yes] アカウント センターでアップグレードできるのは、次のプランだけです: { $upgradable }。{ $offer } について、ドキュメントはサポートへの依頼を案内しています。
       *[no] アカウント センターでアップグレードできるのは、次のプランだけです: { $upgradable }。
    }
why-not-no_payment_method = ここではアップグレードに支払い方法が必要ですが、まだありません。
why-not-not_cancelled = 再有効化は、解約によって無効になったサブスクリプションのためのもので、これはそうではありません。
why-not-cancellation_unknown = 再有効化は解約済みのサブスクリプションのためのものです。これが解約されたかどうかはエクスポートにありません。
why-not-offer_not_reactivatable = 再有効化できるのは{ $reactivatable }だけで、このサブスクリプションのプラン ID は違います。他のプランについて、ドキュメントは解約から{ $deletion-days }日以内のサポートへの依頼を案内しています。
why-not-not_upgraded =
    { $has-credit ->
        [yes] このプランのサブスクリプションは、アップグレードしてプラン ID が変わるまで譲渡できません。
       *[no] このプランのサブスクリプションは、アップグレードするまで譲渡できません。
    }
why-not-waiting_for_offer_change = アップグレード済みですが、プラン ID はまだ登録時のものです。クレジットを使い切るか{ $days }日間が終わると変わり、そこで初めて譲渡できます。
why-not-offer_not_transferable = このプランのサブスクリプションは、アカウント センターでは譲渡できません。一部のプランについて、ドキュメントは別の方法 (サポートや専用ポータル) を挙げています。
why-not-offer_unclear = どのプランかはエクスポートから分かりません。アカウント センターでアップグレード、譲渡、再有効化ができるプランと、できないプランがあります。
why-not-request_pending = すでに依頼中です。回答を待つか、依頼を取り下げてください。ここでは{ $request-days }日で期限切れになります。ドキュメントに期間の記載はありません。
why-not-recipient_invalid = メール アドレスを入力してください (名前、@ 1つ、ドットを含むドメイン)。
why-not-recipient_is_administrator = アカウント管理者本人には譲渡できません。
why-not-no_request = 回答待ちの譲渡依頼はありません。
why-not-spending_limit_not_off = 請求書が届くのは使用制限がオフのときだけです。
why-not-not_past_due = サブスクリプションは期限超過ではありません。
why-not-payment_method_present = 支払い方法はすでにあります。
why-not-usage_not_simulated = このプランの使用量はシミュレーション対象外です。
why-not-amount_invalid = 0より大きい金額を入力してください。使えるのは数字と、小数点またはコンマ1つまでです。小数は通貨で使える桁数までです。
why-not-name_invalid = 名前には表示できる文字が必要です。制御文字と方向制御文字は使えません。

## Help: every key
help-time = 時間
help-usage = 使用量のページ
help-what-if = 2つの未来の比較
help-pages = すべてのページ
help-choice-and-field = 選択肢と欄のあるダイアログ
help-line = 単独の入力欄
help-filter = 一覧の絞り込み
help-list = 一覧
help-filtered = 絞り込んだ一覧
help-why = 「なぜ?」の回答
help-events = イベントの一覧
help-anywhere = どこでも
key-next-area-help = 次の領域を選択: 一覧、ページ、操作、時系列
key-previous-area-help = 前の領域を選択
key-press-help = 選択した項目を開く、または理由を表示
key-why-help = 選択した項目の理由を表示
key-what-if-help = 2つの未来を比較
key-usage-help = 使用量を表示
key-sort-help = 一覧を別の順に並べ替え
key-filter-help = 文字列を含むサブスクリプションだけ表示
key-sign-in-help = 別のアカウントでサインイン
key-copy-help = 選択した項目の値をコピー
key-copy-link-help = 表示中の状態へのリンクをコピー (ブラウザーのみ)
key-next-language-help = 次の言語に切り替え
key-local-time-help = 時刻を現地時刻で表示、または UTC に戻す
key-toggle-mouse-help = マウスの有効/無効を切り替え
key-download-help = 使用量の詳細を CSV 保存
key-back-help = サブスクリプションへ戻る
command-add-usage-help = 使用量を手動で追加
command-answer-transfer-help = 譲渡先として譲渡依頼に回答
key-next-day-help = 時間を1日進める
key-previous-day-help = 時間を1日戻す
key-next-hour-help = 時間を1時間進める
key-previous-hour-help = 時間を1時間戻す
key-sign-up-help = 登録まで時間を戻す
key-start-help = 時計の開始時刻に戻す
key-last-change-help = 分かっている最後の変化へ時間を移動
key-go-to-help = 日付または +9d のような相対時間を入力して移動
key-go-to-typed-help = 日付の入力を開始
key-events-help = イベントとその理由を表示
key-branches-help = 別の時間軸に切り替え
key-setting-up-help = 上の設定を選択
key-setting-down-help = 下の設定を選択
key-other-future-help = もう一方の未来に移動
key-earlier-help = 早める、または行わない
key-later-help = 遅らせる
key-keep-filter-help = これだけを表示
key-show-all-help = 一覧に戻る。一覧では、すべてのサブスクリプションを再表示
key-next-part-help = 次の項目の理由を表示
key-previous-part-help = 前の項目の理由を表示
key-go-there-help = 選択したイベントへ移動
palette-title = 何をしますか?
palette-nothing = 該当する操作はありません。
## インスペクター
inspect-title = インスペクター
inspect-goal = このステップの目標
inspect-goal-hidden = ステップを終えると表示されます。
inspect-met = 達成
inspect-unmet = 未達成
inspect-found = { $condition } が条件ですが、実際は { $found } です
inspect-no-subscription = { $condition } が条件ですが、そのサブスクリプションは今はありません
inspect-subscription = サブスクリプション { $name }
help-palette = コマンド パレット
help-help = このヘルプ
key-palette-help = 数文字を入力して操作を検索
key-do-it-help = 選択した操作を実行
key-search-help = ヘルプの中を検索

## Own
key-own-help = 自分の試用版を入力、または入力内容を変更
key-retract-help = 誤って入力または実行した内容を取り消す
retract-title = 取り消し
retract-text = ここで誤って入力または実行した内容を、新しい順に示します。選ぶと、なかったこととして削除されます。Azure では何も変わりません。
help-form = フォーム
own-title = 自分の試用版
own-text = どこにも送信されません。入力内容はこのコンピューターに保存され、Azure では何も変わりません。
own-signed-up = 登録
own-credit = クレジット
own-used = これまでの使用量
own-per-day = 1日の使用量
own-upgraded = アップグレード
own-signed-up-help = 登録の日時 ({ $zone })。例: 2026-11-20 14:20。確認メールに記載されています。
own-credit-help = 金額と通貨。例: 170 EUR。空欄は 200 USD です。
own-credit-help-exported = 金額と通貨。例: 170 EUR。空欄なら不明のままです。
own-used-help = 現在までの使用量。推定として、サブスクリプションが稼働していた日数に均等に割り振ります。
own-per-day-help = 今後見込まれる1日の使用量。予測と2つの未来の比較だけに使われます。
own-upgraded-help = アップグレードの日時 ({ $zone })。していない場合は空欄にしてください。
own-take-back = 取り消すには、{"{欄を空にするか |}"}none と入力してください。
own-no-time = 日付ではありません。2026-11-20 や 2026-11-20 14:20 のように入力してください。
own-skipped = { time-skipped }
own-in-future = 未来の日時です。
own-too-early = 2000年より前です。
own-no-amount = 0 より大きい金額ではありません。12.50 のように入力してください。
own-no-usage = 12.50 のように、0 以上の金額を入力してください。
own-too-many-decimals = { ask-add-usage-too-many-decimals }
own-other-currency = クレジットの通貨と異なります。
own-unknown-currency = このコードの通貨はありません。たとえば、ユーロのコードは EUR です。
own-more-than-credit = クレジットを超えています。これはアップグレード後にしか起こらないので、その日時も入力してください。
own-credit-needed = 金額を入力してください。全員に共通なのは米ドルだけです。
own-currency-needed = 通貨も入力してください。例: 170 EUR
own-before-sign-up = 登録より前です。
own-upgrade-refused = その時点では試用版をアップグレードできませんでした。
key-simulate-help = 実際のサブスクリプションで試す、または元に戻る
