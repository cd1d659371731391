## 原則的問題

# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the system said
policy-problem-unreadable = 無法讀取原則 { $place }（{ $detail }），因此略過。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): where the text breaks off
policy-problem-not-text = 原則 { $place } 不是 UTF-8 文字（{ $detail }），因此略過。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the parser found
policy-problem-not-toml = 原則 { $place } 不是正確的 TOML（{ $detail }），因此略過。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the file or folder that others can write
policy-problem-not-trusted = 已略過原則 { $place }：非系統管理員也能變更 { $detail }。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key
policy-problem-unknown-key = { $place }：沒有名為 { $key } 的設定，因此略過。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-value = { $place }：{ $key } 不能是 { $detail }。可用的值是{ $allowed }；目前改用預設值。
# Variables:
#   $place (text): 檔案、登錄機碼或偏好設定網域
#   $key (text): 設定名稱
#   $detail (text): 項目的問題
#   $allowed (text): 可接受的內容
policy-problem-wrong-entry = { $place }：{ $key } 有一個項目無法使用：{ $detail }。可接受：{ $allowed }；其他項目仍有效。

# Variables:
#   $place (text): file, registry key or preference domain
#   $line (number): line in the file
policy-place-line = { $place } 第 { $line } 行

# Variables:
#   $most (number): most characters
policy-allowed-text = 一行文字，最多 { $most } 個字元
policy-allowed-colour = 色彩，例如 #115e6b
policy-allowed-mail = 電子郵件地址
policy-allowed-language = 語言標籤，例如 zh-TW
# Variables:
#   $least (number): smallest value
#   $most (number): largest value
policy-allowed-number = { $least } 到 { $most } 的整數
policy-allowed-switch = true 或 false
policy-allowed-list = 名稱清單
policy-allowed-hosts = 主機名稱清單
policy-allowed-host = 主機名稱
policy-allowed-version = 版本，例如 14.0
policy-allowed-folder = 資料夾的完整路徑
# Of a key that holds some of a few words, such as destination.order.
policy-allowed-choices = 文件所列用語的清單
policy-allowed-address = 以 https:// 開頭的網址，其中不含使用者名稱或密碼
policy-allowed-headers = 像 X-Client: 4711 這樣的文字行
policy-allowed-fields = 像 app=enrollment 這樣的文字行
policy-allowed-mail-server = 郵件伺服器，例如 smtps://mail.example:465 或 smtp://mail.example:587
policy-allowed-pins = 公開金鑰的 SHA-256（Base64），每個 44 個字元
# Variables:
#   $most (number): 項目數量上限
policy-allowed-errors = 最多 { $most } 個項目，包含 id、title 與 meaning，使用已知的檢查與步驟，連結以 https:// 開頭

## 顯示原則

policy-none = 這部電腦沒有設定原則，使用預設值。
policy-fine = 所有設定都正確。
# Variables:
#   $key (text): the key
#   $value (text): its value
#   $from (text): where it comes from
policy-line = { $key } = { $value }（來源：{ $from }）
# The notice over the window when something in the policy is wrong.
policy-notice = IT 團隊的部分設定無法使用
policy-notice-text = 其他功能都正常運作。IT 團隊也會在報告中看到這件事。
# The notice over the window while a policy is tried.
policy-notice-trial = 正在試用一份原則
policy-notice-trial-text = 您看到的不是這部電腦實際生效的設定。
