## Why a report did not arrive, by code

# $place (text): where it goes: a host, a folder or a mailbox
delivery-no-network = 沒有網路，或目前的網路找不到 { $place }。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-answering = { $place } 沒有回應。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-broken-off = 與 { $place } 的連線中斷了。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-stalled = 傳送到 { $place } 的途中停住了。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-captive-portal = 目前的網路攔截了傳往 { $place } 的連線，可能需要先登入網路。請開啟任一網頁，登入網路後再試一次。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-unexpected-answer = { $place } 的回應無法確認報告是否送達。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-busy = { $place } 目前忙碌。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-server-trouble = { $place } 本身發生問題。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-receiver-full = { $place } 的空間不足。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-whole = { $place } 收到的報告不完整。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-sign-in = 前往 { $place } 須經過要求登入的 Proxy。請告知 IT。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-system-sign-in = 前往 { $place } 須經過 Proxy，而這個 Proxy 要求公司的整合式登入（Negotiate 或 NTLM），本程式無法提供。請告知 IT：可以讓前往 { $place } 的連線不用登入就通過。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-refused = Proxy 不允許這部電腦連線到 { $place }。請告知 IT。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-date = { $place } 的憑證目前無效。請確認這部電腦的日期；若日期正確，請告知 IT。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-name = 回應的不是 { $place }：憑證屬於其他名稱。若使用訪客網路，請先登入。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-issuer = 這部電腦不信任 { $place } 憑證的簽發者，因此沒有送出任何資料。請告知 IT。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-pin = { $place } 的憑證與 IT 指定的不符，因此沒有送出任何資料。請告知 IT。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-tls = 無法與 { $place } 建立安全連線，因此沒有送出任何資料。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-there = 目前找不到 { $place }。這部電腦可能需要連上公司網路。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-sign-in-refused = { $place } 不接受 IT 為此程式設定的登入資料。請告知 IT。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-permitted = { $place } 不允許此操作。請告知 IT。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-link-expired = IT 為 { $place } 設定的連結已過期，須由 IT 更新。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-found = { $place } 找不到 IT 設定的位置。請告知 IT。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-too-large = 報告太大，{ $place } 無法接收。請移除最大的部分後再傳送，或將報告儲存下來。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-rejected = { $place } 無法處理這份報告。請告知 IT。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-taken = { $place } 已有同名的其他報告。請重新準備報告。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-ticket-address = { $place } 要求將報告送往 IT 原則不允許的位置，因此沒有送出任何資料。請告知 IT。
# $place (text): where it goes: a host, a folder or a mailbox
delivery-address = IT 設定的位址無法使用：{ $place }。請告知 IT。
delivery-unreadable = 這部電腦上的報告已無法讀取。請重新準備報告。
delivery-expired = 等候時間超過 IT 保留報告的期限，已從這部電腦移除。請準備新的報告。
delivery-cancelled = 您已停止傳送。等您指示後才會送出。
delivery-no-destination = IT 尚未設定報告的傳送位置。

## The terminal program: send and outbox

# $place (text): where it went
# $reference (text): the report’s reference
send-done = { $place } 已收到報告。您的參考編號是 { $reference }。
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
send-kept = 報告 { $reference } 保留在這部電腦上。{ $reason } 程式開啟且網路恢復後會自動送出，也可執行：outbox retry { $reference }
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
send-held = 報告 { $reference } 保留在這部電腦上。{ $reason } 傳送請執行：outbox retry { $reference }
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
# $path (text): where the file lies
send-refused = 報告 { $reference } 未被接收。{ $reason } 報告存放在此，可用其他方式交給 IT：{ $path }
# $reference (text): the report’s reference
# $path (text): where the file lies
send-saved-nowhere = IT 尚未設定報告的傳送位置，因此已將報告 { $reference } 儲存於：{ $path } 請將這個檔案交給 IT。
# $path (text): the file
send-file-nowhere = IT 尚未設定報告的傳送位置。請將這個檔案交給 IT：{ $path }
# $path (text): the file
# $detail (text): what is wrong, in the system’s words
send-not-a-report = { $path } 不是此程式的完整報告：{ $detail }
# $done (bytes): what is there
# $total (bytes): all of it
send-progress = 傳送中：{ $done }，共 { $total }
outbox-empty = 沒有等候中或已傳送的報告。
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $reason (words): what went wrong last; may be empty
outbox-line-waiting = { $reference }  等候中  { $bytes }  建立於 { $made }  { $reason }
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $place (text): who has it
outbox-line-delivered = { $reference }  已送達  { $bytes }  建立於 { $made }  { $place }
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $reason (words): what went wrong last
outbox-line-refused = { $reference }  遭拒絕  { $bytes }  建立於 { $made }  { $reason }
# $reference (text): what was asked for
outbox-unknown = 這部電腦上沒有報告 { $reference }。查看現有報告：outbox list
# $reference (text): the report’s reference
outbox-busy = 另一個視窗或程式正在傳送報告 { $reference }。請等它完成。
# $reference (text): the report’s reference
# $version (text): a version
outbox-newer = 報告 { $reference } 由版本 { $version } 寫入，須使用該版本或更新的版本。
# $reference (text): the report’s reference
outbox-taken = 報告 { $reference } 已經從這裡傳送過。請準備一份有新參考編號的報告。
# $path (text): what was tried
# $detail (text): the system’s words
outbox-io = 無法讀取或寫入這部電腦上等候傳送的報告：{ $path }（{ $detail }）
# $reference (text): the report’s reference
outbox-removed = 報告 { $reference } 已從這部電腦移除。
# $reference (text): the report’s reference
letter-subject = 裝置註冊報告 { $reference }
# $reference (text): the report’s reference
letter-text = 附件中的報告 { $reference } 說明一部無法註冊的電腦有哪些問題。請先開啟其中的 summary.html。

## The page: sending, its ends, and what was sent before

# $place (text): who gets it: a host, a folder or a mailbox
send-receiver-place = 以下就是會傳送的全部內容，而且只會送到 { $place }。您可以打開任何部分，看到的內容與 IT 收到的完全相同，也可以不傳送該部分。
send-button = 傳送
# $size (bytes): its size
send-button-size = 傳送 { $size }
# $place (text): who gets it: a host, a folder or a mailbox
send-one-click = 按一下就會將結果與遮蔽後的記錄傳送到 { $place }，不會送往其他地方。
send-one-click-by-hand = 不會有任何資料離開這部電腦：您可以儲存報告，再交給 IT。
# $organisation (text): IT's name
send-sending = 正在將報告傳送給 { $organisation }
send-sending-unnamed = 正在將報告傳送給 IT
send-sending-text = 傳送期間可以使用其他頁面。
send-connecting = 連線中
# $done (bytes): what is there
# $total (bytes): all of it
send-amount = { $done }，共 { $total }
# $done (bytes): what is read
# $total (bytes): all of it
# $left (duration): how long it still takes
send-amount-left = { $done }，共 { $total }，約剩 { $left }
# $pace (bytes): how much goes through in a second
# $left (duration): how long it still takes
send-pace = 每秒 { $pace }，約剩 { $left }
# $organisation (text): IT's name
send-arrived = { $organisation } 已收到您的報告
send-arrived-unnamed = IT 已收到您的報告
# $place (text): who gets it: a host, a folder or a mailbox
# $at (moment): when
# $size (bytes): its size
send-arrived-text = 已送達 { $place }：{ $at }，壓縮後 { $size }。
send-waits = 您的報告已妥善保存，等候傳送
send-waits-text = 恢復正常後，只要 Enrollment Helper 開著就會自動傳送，或在您下次開啟時傳送。
send-held-back = 您的報告保留在這部電腦上
send-not-taken = 您的報告未被接收
send-not-taken-text = 您可以在下方儲存報告或準備一封附上報告的郵件，並把參考編號告訴 IT。
send-next-it = IT 會看到您看到的畫面，以及記錄中的錯誤。
# $phone (text): IT's telephone
send-next-call = 急需協助？請致電 IT：{ $phone }
# $count (number): how many
send-next-fix = 您還有 { $count } 個問題可以自行處理，處理後也許就能解決。
# $count (number): how many
send-back-to-fix = 返回 { $count } 個待處理的問題
send-hint-arrived = 致電或寫信給 IT 時請提供此編號。這不是密碼。
send-hint-waits = 現在就可以在電話中告訴 IT。報告送達後，他們可用此編號找到。
send-hint-gone = 這份報告已不存在。新的報告會有自己的參考編號。
send-hint-sending = 無論連線狀況如何，這個編號都屬於這份報告。
# $count (number): how many
send-waiting-count = { $count } 份報告等候中
# $place (text): who gets it: a host, a folder or a mailbox
# $at (moment): when
send-history-arrived = { $place } 已收到：{ $at }
# $count (number): how many
# $at (moment): when
send-tried = 已嘗試 { $count } 次，上次為 { $at }。
# $at (moment): when
send-next-try = 下次嘗試：{ $at }。
# $size (bytes): its size
# $at (moment): when
send-made = { $size }，{ $at }
send-state-delivered = 已送達
send-state-waiting = 等候中
send-state-held = 已由您停止
send-state-refused = 未被接收

window-button-stop-sending = 取消
window-send-stop-hint = 取消後，報告會保留在這部電腦上。
window-send-next-heading = 接下來
window-send-history-heading = 已傳送與等候中
window-send-history-hint = 收據只保存在這部電腦上，保留 90 天。
window-button-send-again = 立即傳送
window-button-try-again = 再試一次
window-button-save-copy = 儲存副本
window-button-prepare-mail = 準備郵件
window-button-remove-report = 移除
window-button-another-report = 查看已傳送的內容或再傳送一份
window-button-see-kept-report = 查看報告內容，或再準備一份
window-send-see-parts = 查看會傳送的內容
window-send-progress-label = 傳送

# $path (text): where it lies
send-copy-saved = 副本已儲存：{ $path }
# $path (text): where it lies
send-copy-not-saved = 無法將副本儲存於：{ $path } 請選擇其他資料夾。
send-mail-opened = 附上報告的郵件已在您的郵件程式中開啟。請確認內容後從那裡寄出。
# $path (text): where it lies
send-mail-not-opened = 無法開啟郵件程式。附上報告的郵件存放於：{ $path }
send-mail-too-large = 報告太大，無法以郵件寄送。請移除最大的部分，或儲存報告。
send-mail-not-written = 無法建立郵件。請改為儲存報告。
