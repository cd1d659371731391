### 另一部電腦的畫面：IT 開啟報告，或其中的事實資料。

window-recording-label = 另一部電腦的報告
window-recording-leave = 回到這部電腦
window-recording-close = 關閉
window-recording-heading = 給 IT：另一部電腦的報告
window-recording-open = 開啟報告…
window-recording-open-text = 顯示報告來源電腦的畫面。這部電腦不會有任何變更。
window-recording-off = 這裡已停用：這是另一部電腦的報告。
window-recording-logs = 那部電腦註冊記錄中的錯誤
window-recording-unseal = 選擇金鑰檔案…
window-recording-unsealing = 正在開啟…
window-recording-key-hint = 給 IT：由 age-keygen 產生的私密金鑰檔案。只會讀取一次，不會保留。

# 選擇報告的對話方塊標題。
recording-choose = 開啟另一部電腦的報告
# 選擇私密金鑰檔案的對話方塊標題。
recording-choose-key = 選擇可開啟這份報告的金鑰
# $file (text): 檔案名稱
recording-opening = 正在開啟 { $file }…
    .text = 正在讀取，並與報告的目錄比對。
# $reference (text): 報告編號
# $moment (words): 另一部電腦的日期與時間
# $offset (words): 該電腦與 UTC 的時差
# $system (text): 系統名稱與版本
recording-report = 另一部電腦的報告 { $reference }
    .text = 您看到的是對方在 { $moment }（{ $offset }）看到的畫面，系統：{ $system }。會影響這部電腦的功能都已停用。
# $moment (words): 另一部電腦的日期與時間
# $offset (words): 該電腦與 UTC 的時差
# $system (text): 系統名稱與版本
recording-facts = 另一部電腦的事實資料
    .text = 您看到的是對方在 { $moment }（{ $offset }）看到的畫面，系統：{ $system }。會影響這部電腦的功能都已停用。
recording-changed = 這份報告有部分內容與目錄不符，可能在傳送途中遭到變更或損毀。
# $count (number): 數量
recording-logs = 報告記錄檔中的已知錯誤：{ $count } 個。
# $file (text): 檔案名稱
recording-sealed = 這份報告已密封
    .text = { $file } 只有 IT 能用他們的金鑰開啟。如果是您自己的報告，內容已經完整：請直接交給 IT。
recording-other-key = 這把金鑰無法開啟這份報告：報告是用另一把金鑰密封的。請試試其他金鑰。
recording-no-key = 這個檔案中沒有可用的金鑰。請選擇由 age-keygen 產生的檔案；有密碼保護的金鑰必須先用 age 解開。
recording-key-alone = 這是金鑰，但目前沒有開啟已密封的報告
    .text = 請先開啟已密封的報告（檔名結尾為 .ehreport），再放入金鑰。金鑰的內容沒有保留。
# $file (text): 檔案名稱
# $detail (text): 系統的訊息
recording-unreadable = 無法讀取 { $file }
    .text = 系統訊息：{ $detail }。
# $file (text): 檔案名稱
recording-damaged = { $file } 不是可以顯示的報告
    .text = 檔案已損毀，或不是報告。請對方再傳送一次。記錄檔可以在「查詢錯誤」頁面搜尋。
# $file (text): 檔案名稱
# $detail (text): 寫入此檔案的程式版本
recording-newer = { $file } 來自較新的版本
    .text = 這個檔案由版本 { $detail } 寫入。請先更新這部電腦上的 Enrollment Helper 再開啟。
recording-system-windows = Windows 電腦
recording-system-macos = Mac 電腦
recording-system-linux = Linux 電腦
recording-system-other = 其他系統的電腦
