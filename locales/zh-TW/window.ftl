### 視窗文字。id 以 `window-` 開頭且沒有變數的訊息，會照 id 直接交給頁面使用；其餘訊息先格式化再交給頁面。

## 頁面與側邊欄

window-product-name = Enrollment Helper
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
window-button-preparing-report = 準備中…
window-button-open-part = 開啟
window-button-leave-out = 不要放入
window-button-put-back = 放回
window-button-copy = 複製
window-button-copied = 已複製
window-button-close = 關閉
window-button-next-problem = 下一個問題
window-button-send-to-it = 傳送給 IT

## 這部電腦

window-group-you = 您可以自己修正
window-group-it = 只有 IT 團隊能處理
window-group-question = 只有您能回答
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
window-guide-fixed-title = 現在正常了。
window-guide-fixed-text = 我們剛剛重新檢查過，您可以繼續。
window-guide-answer-hint = 請和手機或牆上的時鐘比對。如果您在旅途中，請以目前所在地為準。
window-guide-by-hand-title = 這個頁面沒有自動開啟。
window-guide-stuck-title = 卡住了嗎？
window-guide-stuck-text = 您在指南中的進度會保留。把結果傳給 IT，他們可以從這裡接手。

## 查詢錯誤

window-look-up-heading = 查詢錯誤
window-look-up-text = 這個版本還不能自行查詢錯誤訊息。請把報告傳給 IT：報告裡有這個視窗找到的結果和這部電腦的記錄檔，他們可以替您查出訊息的意思。
window-look-up-hint = 請把看到的訊息或代碼寫在隨報告附上的備註裡。

## 傳送給 IT

window-send-heading = 傳送報告給 IT
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
window-send-foot-title = 把結果和遮蔽過的記錄檔交給 IT。
window-send-foot-text = 按下按鈕之前，不會傳出任何資料。

## 設定

window-settings = 設定
window-settings-language = 語言
window-settings-theme = 色彩
window-settings-theme-system = 依照系統
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
