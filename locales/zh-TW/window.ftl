### 視窗文字。id 以 `window-` 開頭且沒有變數的訊息，會照 id 直接交給頁面使用；其餘訊息先格式化再交給頁面。

## 頁面與側邊欄

window-product-name = Enrollment Helper
window-title = Enrollment Helper
window-places = 頁面
window-place-computer = 這部電腦
window-place-look-up = 查詢錯誤
window-place-send = 傳送給 IT
window-person-title = 想找人協助？
window-person-phone = 電話
window-person-mail = 電子郵件
window-person-hours = 服務時間
window-count-to-fix = 件需要修正
window-count-question = 個問題
window-person-dialog = 如何聯絡 IT

## 按鈕

window-button-show-how = 告訴我怎麼做
window-button-what-it-means = 這是什麼意思
window-button-back = 返回
window-button-check-again = 重新檢查
window-button-checking-again = 重新檢查中…
window-button-yes = 是
window-button-no = 否
window-button-save-report = 儲存報告…
window-button-saving-report = 儲存中…
window-button-save-again = 另存一份…
window-button-prepare-report = 準備報告
window-button-prepare-anew = 重新準備
window-button-preparing-report = 準備中…
window-button-open-part = 開啟
window-button-leave-out = 不要放入
window-button-put-back = 放回
window-button-copy = 複製
window-button-copied = 已複製
window-button-close = 關閉
window-button-next-problem = 下一個問題
window-button-next-step = 完成，下一步
window-button-step-back = 回上一步
window-button-other-way = 換個方法
window-button-look-again = 立即檢查
window-button-send-to-it = 傳送給 IT

## 這部電腦

window-group-you = 您可以自己修正
window-group-it = 只有 IT 團隊能處理
window-group-question = 只有您能回答
window-kicker-question = 這個問題只有您能回答
window-group-unknown = 無法檢查
window-group-fine = 正常
window-group-time = 時間
window-group-system = 系統
window-group-account = 瀏覽器與帳戶
window-group-enrollment = 先前的註冊
window-group-network = 網路
window-word-pass = 正常
window-word-attention = 建議修正
window-word-fail = 需要修正
window-word-unknown = 無法檢查
window-word-not-applicable = 不適用
window-word-checking = 檢查中
window-word-hidden = 由另一個問題造成
window-checks-label = 檢查項目
window-no-change-while-checking = 只需要幾秒鐘。不會變更任何設定，也不會傳出任何資料。
window-you = 您
window-your-it-team = 您的 IT 團隊
window-vendor = 系統廠商

## 修正指南

window-guide-steps = 步驟
window-guide-why = 為什麼重要
window-guide-step-done = 完成
window-guide-checks-again = 每次您回到這個視窗，我們都會重新檢查。
window-guide-still = 剛剛檢查過：還沒有改變。
window-guide-looking = 正在重新檢查…
window-guide-time-here = 這部電腦
window-guide-time-real = 正確時間
window-guide-now-it = 接下來由 IT 處理
window-guide-now-it-text = 您能做的都完成了。把結果傳給 IT，由他們接手。
window-guide-all-fixed = 您能修正的都修正好了。
window-guide-all-fixed-text = 現在請再試一次註冊。
window-guide-fixed-title = 現在正常了。
window-guide-fixed-text = 我們剛剛重新檢查過，您可以繼續。
window-guide-answer-hint = 請和手機或牆上的時鐘比對。如果您在旅途中，請以目前所在地為準。
window-guide-by-hand-title = 這個頁面沒有自動開啟。
window-fix-changes = 將會變更：
window-fix-kept = 移除的項目會保留 90 天，這段期間可以復原。
window-fix-agree = 進行變更
window-fix-not-now = 先不要
window-fix-working = 正在變更。系統可能會詢問您是否允許。
window-fix-not-permitted = 系統不允許這項變更，因此沒有變更任何內容。可以請 IT 團隊處理。
window-fix-made = 這個程式做過的變更
window-fix-undo = 復原

## 公司帳號

window-account-label = 您的公司帳號
window-account-why = 部分檢查需要知道公司的網域。只有 @ 後面的部分會離開這部電腦。
window-account-check = 用這個帳號檢查
window-guide-stuck-title = 卡住了嗎？請將檢查結果與已遮蔽的記錄檔交給 IT。
window-guide-stuck-text = 您在指南中的進度會保留。

## 查詢錯誤

window-look-up-heading = 查詢錯誤
window-look-up-heading-ios = iPhone 或 iPad 顯示什麼？
window-look-up-heading-android = 手機顯示什麼？
window-look-up-lead-phone = 請把手機放在手邊，需要的內容都在這一頁。
window-look-up-label = 訊息的內容是什麼？
window-look-up-placeholder = 貼上錯誤碼、訊息或一行記錄
window-look-up-placeholder-phone = 輸入手機上的訊息
window-look-up-clear = 清除
window-look-up-hint = 可以輸入任何語言的錯誤碼與訊息，或用自己的話描述。輸入的內容只留在這部電腦。
window-look-up-platform = 我要註冊的是
window-look-up-platform-here = 這部電腦
window-look-up-platform-windows = Windows 電腦
window-look-up-platform-macos = Mac 電腦
window-look-up-platform-linux = Linux 電腦
window-look-up-platform-ios = iPhone 或 iPad
window-look-up-platform-android = Android 手機
window-look-up-nothing = 我們沒有這個錯誤的資料。請將報告傳送給 IT，由他們查明。
window-look-up-unknown = 我們沒有這則訊息的資料
window-look-up-unknown-text = 錯誤的答案比沒有答案更浪費時間。請傳給 IT：您輸入的內容會一起附上。
window-look-up-other-words = 換個說法
window-look-up-choose = 或選擇您看到的情況
window-look-up-live = 這部電腦目前的情況
window-look-up-fits = 所以很可能就是這個原因。
window-look-up-open-guide = 開啟修正指南
window-look-up-steps = 顯示步驟
window-look-up-hide-steps = 隱藏步驟
window-look-up-code = 代碼
window-look-up-copy-steps = 複製這些步驟
window-look-up-foot-title = 都不符合嗎？傳給 IT。
window-look-up-foot-text = 您輸入的內容會一起附上。
window-look-up-note = 訊息內容：
window-fine-look-up = 查詢
window-fine-example = 例如 0x80180018 或「發生錯誤」
window-fine-no-message = 畫面上已經沒有訊息了嗎？
window-fine-logs = 搜尋這部電腦的記錄
window-fine-logs-text = 找出已知的錯誤，只需要幾秒鐘。
window-fine-phone = 我要註冊的是手機
window-fine-phone-text = 提供 iPhone、iPad 和 Android 的指南。
window-look-up-link = 開啟 IT 的說明頁面
window-logs-own = 這部電腦註冊記錄中的錯誤
window-logs-brought = 您的檔案中的錯誤
window-logs-drop = 也可以將記錄檔、資料夾或 zip 拖放到這個視窗。我們只讀取檔案，檔案不會離開這部電腦。
window-logs-drop-now = 放開即可搜尋這些檔案
window-logs-drop-now-text = 我們只讀取檔案，檔案不會離開這部電腦。
window-logs-choose = 選擇記錄檔
window-logs-stop = 停止搜尋
window-logs-own-again = 搜尋這部電腦的記錄

## 傳送給 IT

window-send-intro = 報告的內容全部列在這裡。每一部分都可以打開來看，內容和 IT 看到的完全一樣；也可以選擇不放入。
window-send-nothing-sent = 還沒有任何資料離開這部電腦。
window-send-see = 查看內容
window-send-parts = 報告的各個部分
window-send-parts-empty = 還沒有收集任何資料。
window-send-part-left-out = 不放入
window-send-part-always = 一定會放入報告
window-send-masked-heading = 遮蔽了什麼
window-send-note-label = 您當時在做什麼？
window-send-note-hint = 備註裡的姓名、位址和密碼會和其他內容一樣被遮蔽。
window-send-note-placeholder = 例如：第一次登入新筆電，失敗了兩次。
window-send-contact-label = IT 要怎麼聯絡您？
window-send-contact-hint = 只有這一項會完全照您輸入的樣子附上。
window-send-contact-placeholder = 電話或電子郵件
window-send-optional = 選填
window-send-reference-label = 您的參考編號
window-send-reference-hint = 現在就可以在電話中告訴 IT。
window-send-preparing = 正在讀取記錄檔，並遮蔽姓名、位址和金鑰。
window-send-foot-title = 將檢查結果與已遮蔽的記錄檔交給 IT。
window-send-foot-text = 按下按鈕之前，不會傳出任何資料。
window-send-foot-fine = 結果正常對他們也有幫助。
window-send-foot-see = 查看會傳送什麼

## 設定

window-settings = 設定
window-settings-language = 語言
window-settings-language-system = 跟隨系統
window-settings-theme = 色彩
window-settings-theme-system = 跟隨系統
window-settings-theme-light = 淺色
window-settings-theme-dark = 深色
window-settings-about = 關於
window-settings-version = 版本
window-settings-licence = 自由軟體，採用 MIT 或 Apache 2.0 授權。

## 僅供螢幕閱讀器

window-spoken-fail = 問題，需要修正
window-spoken-attention = 問題，建議修正
window-spoken-unknown = 無法檢查
window-spoken-pass = 正常
window-spoken-step-you = 由您進行的步驟
window-spoken-step-it = 由 IT 團隊進行的步驟
window-spoken-step-now = 目前的步驟
window-spoken-opens-guide = 開啟修正指南
window-spoken-language = 選擇語言
window-spoken-progress = 檢查進度
window-spoken-copied = 參考編號已複製。
window-spoken-part-left-out = 這個部分不會放入報告。
window-spoken-part-put-back = 這個部分已放回報告。

## 視窗本身發生問題時

window-trouble-title = 視窗與程式失去聯繫。
window-trouble-text = 請關閉後重新開啟。這部電腦上沒有任何變更。

## 這部電腦：含變數的句子

computer-headline-checking = 正在檢查這部電腦…
# $count (number): 使用者可以自己修正的問題數
computer-headline-yours = 這部電腦有 { $count } 件事需要修正
# $count (number): 只有 IT 能處理的問題數
computer-headline-theirs = 有 { $count } 件事只有 IT 團隊能處理
# $count (number): 等待使用者回答的問題數
computer-headline-questions = 有 { $count } 個問題只有您能回答
# $count (number): 無法檢查的項目數
computer-headline-unknown = 有 { $count } 項我們無法檢查
computer-headline-fine = 這部電腦沒有發現問題
# $count (number): 使用者可以自己修正的問題數
computer-lead-yours =
    { $count ->
        [1] 您可以自行修正。
       *[other] 這 { $count } 件您都可以自行修正。
    }
computer-lead-theirs = 請將報告傳送給 IT：報告會告訴他們該怎麼處理。
# $count (number): 只有 IT 能處理的問題數
computer-lead-also-theirs = 另有 { $count } 件要請 IT 團隊處理。
# $count (number): 等待使用者回答的問題數
computer-lead-also-questions = 有 { $count } 個問題只有您能回答。
# $count (number): 無法檢查的項目數
computer-lead-also-unknown = 有 { $count } 項無法檢查。
# $count (number): 正常的項目數
computer-lead-passed = { $count } 項檢查正常。
computer-lead-unknown = 下面逐項說明原因和您可以怎麼做。如果還是無法註冊，請把報告傳給 IT。
computer-lead-fine = 如果註冊仍然失敗，畫面上的訊息是最好的線索：請查詢那則訊息，或將報告傳送給 IT。
# $count (number): 正常的項目數
computer-passed = { $count } 項檢查正常
# $count (number): how many checks do not apply here
computer-not-applicable = { $count } 項不適用於這部電腦
# $duration (words): how long the reader’s own steps take
computer-effort = 約 { $duration }
# $effort (words): “about 5 minutes”
computer-lead-effort = 需要{ $effort }。
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
computer-question-place = { $zone }（{ $offset }）
# $done (number): 已有結果的項目數
# $total (number): 全部項目數
computer-progress = { $done } / { $total }
# $number (number): 這是第幾個問題
# $total (number): 全部問題數
computer-position = 問題 { $number } / { $total }
# $checks (words): 檢查項目的名稱，已經連接好
computer-explains = 這也說明了：{ $checks }。
# $cause (words): 造成此結果的檢查項目名稱
computer-hidden = 由另一個問題造成：{ $cause }
# $first (words): 一個句子
# $second (words): 下一個句子
sentences-joined = { $first }{ $second }

## 傳送給 IT：含變數的句子

# $organisation (text): IT 的名稱
send-heading = 傳送報告給 { $organisation }
send-heading-unnamed = 傳送報告給 IT
# $organisation (text): IT 的名稱
send-receiver = 報告會存成一個檔案，由您交給 { $organisation }。
send-receiver-unnamed = 報告會存成一個檔案，由您交給 IT 團隊。
# $count (number): 全部遮蔽的數量
send-masked =
    { $count ->
        [0] 沒有需要遮蔽的內容。
       *[other] 已遮蔽 { $count } 個姓名、位址和金鑰，各以代號取代。
    }
# $shown (bytes): how much of the part is shown
# $all (bytes): how long the part is
send-part-cut = 這裡只顯示開頭的 { $shown }（共 { $all }）。其餘部分也會一併送出，遮蔽方式相同。若要閱讀全部內容，請儲存報告後開啟。
# $count (number): 這一部分遮蔽的數量
send-part-masked = 遮蔽 { $count } 處
send-saved = 報告已儲存。
# $path (text): 檔案位置
# $organisation (text): IT 的名稱
# $reference (text): 報告的參考編號
send-saved-text = 檔案位置：{ $path }。請把檔案交給 { $organisation }，並告訴他們參考編號 { $reference }。
# $path (text): 檔案位置
# $reference (text): 報告的參考編號
send-saved-text-unnamed = 檔案位置：{ $path }。請把檔案交給 IT 團隊，並告訴他們參考編號 { $reference }。
send-failed = 無法儲存報告。
send-failed-no-space = 那裡的空間不足。請選擇其他位置，例如 USB 隨身碟。您輸入的內容都還在。
send-failed-not-permitted = 這部電腦不允許寫入那裡。請選擇其他資料夾，例如您的文件資料夾。您輸入的內容都還在。
send-failed-not-found = 那個資料夾已經不在了。請選擇其他資料夾。您輸入的內容都還在。
send-failed-bug = 這個程式發生問題。請再試一次；如果還是一樣，請在電話中告訴 IT 這個頁面的內容。您輸入的內容都還在。
send-failed-cancelled = 您已取消，沒有傳送也沒有儲存任何內容。您輸入的內容都還在。
send-failed-seal-key = IT 用來加密報告的金鑰無法使用，因此沒有產生任何他人可能讀取的內容。請告訴 IT 需要修正 report.seal-to。您輸入的內容已保留。
send-failed-other = 請再試一次，或選擇其他資料夾。您輸入的內容都還在。

## 報告的各個部分，依封存檔中的名稱

part-summary-html = 檢查結果
    .detail = 給 IT 的一頁：就是「這部電腦」頁面顯示的內容
part-summary-txt = 純文字檢查結果
    .detail = 同一頁，不含版面
part-facts-json = 這部電腦的資料
    .detail = 系統版本、設定和網路的回應
part-verdicts-json = 供程式讀取的結果
    .detail = 每項檢查的發現，讓 IT 可以重新判讀
part-known-errors-json = 記錄檔中的已知錯誤
    .detail = 找到的錯誤代碼，附時間、檔案與行號
part-manifest-json = 內容清單
    .detail = 看過哪些地方、找到什麼、遮蔽了多少
part-contact-json = 您的聯絡方式
    .detail = 完全照您輸入的樣子
part-device-json = 電腦名稱
    .detail = 依 IT 團隊的原則提供，不會遮蔽
part-stand-ins-json = 代號對照
    .detail = 每個代號代表的內容；只有 IT 能開啟
part-note-txt = 您的備註
    .detail = 您寫的內容，其中的姓名已遮蔽
part-logs = 註冊記錄檔
    .detail = 這部電腦上與註冊有關的記錄檔
part-log-detail = 這部電腦的一個記錄檔
part-other-detail = 加入報告的檔案

## 遮蔽了什麼，依規則

# $count (number): 次數
masked-user = { $count } 個使用者名稱
# $count (number): 次數
masked-name = { $count } 個姓名
# $count (number): 次數
masked-host = { $count } 個電腦名稱
# $count (number): 次數
masked-domain = { $count } 個網域
# $count (number): 次數
masked-account = { $count } 個登入名稱
# $count (number): 次數
masked-serial = { $count } 個序號
# $count (number): 次數
masked-tenant = { $count } 個組織識別碼
# $count (number): 次數
masked-wifi = { $count } 個 Wi-Fi 名稱
# $count (number): 次數
masked-mail = { $count } 個電子郵件地址
# $count (number): 次數
masked-token = { $count } 個登入權杖
# $count (number): 次數
masked-cookie = { $count } 個 Cookie
# $count (number): 次數
masked-key = { $count } 個金鑰
# $count (number): 次數
masked-secret = { $count } 個密碼或機密
# $count (number): 次數
masked-signature = { $count } 個帶簽章的網址
# $count (number): 次數
masked-ip = { $count } 個網路位址
# $count (number): 次數
masked-mac = { $count } 個硬體位址
# $count (number): 次數
masked-sid = { $count } 個帳戶識別碼
# $count (number): 次數
masked-home = { $count } 個個人資料夾
# $count (number): 次數
masked-phone = { $count } 個電話號碼
# $count (number): 次數
masked-word = { $count } 個 IT 要求遮蔽的字詞
# $count (number): 次數
masked-other = { $count } 個其他項目

## 沒有視窗時

window-no-display = 沒有可以開啟視窗的螢幕。請改為執行 enrollment-helper-cli check。
window-not-built = 無法在這部電腦上開啟視窗。請改為執行 enrollment-helper-cli check，或告訴 IT 團隊。

# $count (number)：答案數量
look-up-found = 找到 { $count } 個可能的答案
