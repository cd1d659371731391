## 原則的問題

# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the system said
policy-problem-unreadable = 無法讀取原則 { $place }（{ $detail }），因此略過。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the most there may be, in bytes
policy-problem-too-long = 原則 { $place } 超過 { $detail } 個位元組，因此略過。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-not-text = { $place }：不是 UTF-8 文字。以 UTF-8 儲存之前會略過此原則。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-toml = { $place }：不是正確的 TOML：{ $detail } 因此略過此原則；每一行應為「名稱 = 值」。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-json = { $place }：不是正確的 JSON：{ $detail } 因此略過此原則；必須是結構描述所述的單一物件。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-not-property-list = { $place }：不是最上層為字典的屬性清單，因此略過此原則。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-signed = 設定描述檔 { $place } 已簽署，無法在此讀取。請在簽署前檢查。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the payload type
policy-problem-no-payload = 設定描述檔 { $place } 沒有本程式的設定：需要類型為 { $detail } 的承載資料。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-registry-export = { $place }：不是登錄匯出檔：{ $detail } 因此略過此原則。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the file, folder or key that others can write
policy-problem-not-trusted = 已略過原則 { $place }：非系統管理員也能變更 { $detail }。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
policy-problem-unknown-key = { $place }：沒有名為 { $key } 的設定，因此略過。所有設定列於參考文件。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the key that was probably meant
policy-problem-unknown-key-near = { $place }：沒有名為 { $key } 的設定，因此略過。您是指 { $detail } 嗎？
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the names in the group
policy-problem-group-not-value = { $place }：{ $key } 是一組設定，本身沒有值，因此略過。其中包含：{ $detail }。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
policy-problem-not-for-users = { $place }：{ $key } 適用於整部電腦，不能針對單一使用者設定，因此略過；請在電腦原則中設定。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-value = { $place }：{ $key } 不能是 { $detail }。可用的值是{ $allowed }；目前改用預設值。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-entry = { $place }：{ $key } 不能是 { $detail }。可用的值是{ $allowed }；此項目會略過，其他項目仍有效。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the id that is not known
policy-problem-unknown-thing = { $place }：{ $key } 指定了本程式沒有的 { $detail }。此項目會略過，其他項目仍有效。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the fields that there are
policy-problem-unknown-field = { $place }：沒有 { $key } 這個欄位。此項目會略過，其他項目仍有效。項目可有：{ $detail }。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $allowed (text): what the key may hold
policy-problem-missing-field = { $place }：缺少 { $key }。可用的值是{ $allowed }；此項目會略過，其他項目仍有效。
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): how many there are
#   $allowed (text): what the key may hold
policy-problem-too-many = { $place }：{ $key } 有 { $detail } 個項目。可用的值是{ $allowed }；超過的會略過。

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
# Variables:
#   $names (text): the words there are
policy-allowed-choice = 下列之一：{ $names }
policy-allowed-identifier = 由字母、數字、連字號與底線組成的名稱
policy-allowed-host = 主機名稱，例如 mdm.linden.example
policy-allowed-version = 版本，例如 14.0
policy-allowed-path = 檔案或資料夾的完整路徑
policy-allowed-link = 以 https:// 開頭的網址，其中不含使用者名稱或密碼
policy-allowed-address = 以 https:// 開頭的網址，主機名稱前不含使用者名稱或密碼
# Variables:
#   $between (text): the character between name and value
policy-allowed-pair = 名稱與值，中間以 { $between } 分隔
policy-allowed-mail-server = 郵件伺服器，例如 smtps://mail.linden.example:465，或使用 STARTTLS 的 smtp://mail.linden.example:587
policy-allowed-pin = 公開金鑰的 SHA-256（Base64），44 個字元
policy-allowed-public-key = age 公開金鑰，以 age1 開頭
# Variables:
#   $most (number): most entries
#   $each (text): what each may be
policy-allowed-list = 清單，最多 { $most } 項，每一項為{ $each }
# Variables:
#   $most (number): most characters
policy-allowed-words = 以語言標籤（例如 en 或 zh-TW）列出的文字，每種最多 { $most } 個字元
# Variables:
#   $most (number): most entries
#   $needed (text): fields that every entry has
#   $others (text): fields that an entry may have
policy-allowed-entries = 最多 { $most } 個項目，必須有 { $needed }，也可以有 { $others }
# Variables:
#   $most (number): most entries
#   $needed (text): fields that every entry has
policy-allowed-entries-whole = 最多 { $most } 個項目，必須有 { $needed }

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
# Variables:
#   $count (number): how many are not shown
policy-notice-more = 其他無法使用的設定：{ $count } 項。完整清單：enrollment-helper-cli policy show
# The notice over the window while a policy is tried.
policy-notice-trial = 正在試用一份原則
policy-notice-trial-text = 您看到的不是這部電腦實際生效的設定。

## 設定群組的標題

policy-group-organisation = 您的組織
policy-group-language = 語言
policy-group-sign-in = 登入
policy-group-management = 管理
policy-group-checks = 檢查
policy-group-thresholds = 門檻值
policy-group-browsers = 瀏覽器
policy-group-minimum-versions = 最低版本
policy-group-network = 網路
policy-group-report = 報告
policy-group-errors = 自訂的已知錯誤
policy-group-texts = 自訂的文字
policy-group-destination = 報告的傳送目的地

## 設定：簡短名稱，以及對 IT 的意義

policy-key-organisation-name = IT 的名稱
    .meaning = 員工所知道的 IT 名稱，會在各處取代「您的 IT 團隊」。
policy-key-organisation-colour = 色彩
    .meaning = 員工熟悉的色彩，用於 IT 名稱旁的標誌。
policy-key-organisation-phone = 電話
    .meaning = IT 的電話號碼，請依要念出或撥打的樣子填寫。
policy-key-organisation-mail = 電子郵件
    .meaning = IT 的電子郵件地址。
policy-key-organisation-hours = 服務時間
    .meaning = 可以聯絡到 IT 的時間，用您自己的說法。
policy-key-language = IT 的語言
    .meaning = IT 閱讀的語言。報告摘要會以此語言撰寫，並附上員工的語言。
policy-key-sign-in-domain = 公司帳號的網域
    .meaning = 公司電子郵件地址中 @ 後面的部分。設定後就不必詢問員工的地址。
policy-key-management-server = 管理伺服器
    .meaning = 電腦應隸屬的管理服務主機（非 Intune 時）。隸屬於其他服務的電腦會被視為有問題。
policy-key-checks-off = 關閉的檢查
    .meaning = 不執行的檢查代號，例如 vbscript，會顯示為不適用。
policy-key-checks-network = 網路檢查
    .meaning = 檢查是否可以使用網路。關閉時，在傳送報告之前不會連線到任何地方。
policy-key-thresholds-clock-fail-seconds = 時鐘：視為錯誤
    .meaning = 時鐘可容許的誤差秒數，超過即會妨礙註冊。
policy-key-thresholds-clock-attention-seconds = 時鐘：值得修正
    .meaning = 時鐘誤差達到幾秒時值得修正。
policy-key-thresholds-uptime-attention-days = 未重新啟動的天數
    .meaning = 超過幾天就值得重新啟動。
policy-key-thresholds-disk-fail-mebibytes = 可用空間：不足
    .meaning = 系統磁碟區的可用空間（MiB），低於此值會妨礙註冊。
policy-key-thresholds-disk-attention-mebibytes = 可用空間：值得清理
    .meaning = 系統磁碟區的可用空間（MiB），低於此值就值得清理。
policy-key-browsers-accepted = 可用的瀏覽器
    .meaning = 您的登入可使用的瀏覽器，最建議的放第一個。未設定時依系統為 Edge、Chrome、Firefox、Safari。
policy-key-minimum-versions-windows = Windows 組建
    .meaning = 可以註冊的最低 Windows 組建編號。
policy-key-minimum-versions-macos = macOS 版本
    .meaning = 可以註冊的最低 macOS 版本。
policy-key-minimum-versions-ubuntu = Ubuntu 版本
    .meaning = 可以註冊的最低 Ubuntu 版本。
policy-key-minimum-versions-rhel = Red Hat 版本
    .meaning = 可以註冊的最低 Red Hat Enterprise Linux 版本。
policy-key-network-extra-hosts = 其他主機
    .meaning = 除了 Microsoft 之外，貴組織註冊時所需的主機。每一個都必須能連線。
policy-key-report-log-sources = 其他記錄檔
    .meaning = 要納入報告的檔案與資料夾完整路徑。其他系統的路徑會略過。
policy-key-report-redaction-words = 其他要遮蔽的字詞
    .meaning = 在每份報告中遮蔽的字詞，例如專案與客戶名稱。
policy-key-report-diagnostic-areas = Windows 診斷區域
    .meaning = 在 Windows 上，MdmDiagnosticsTool.exe 可納入報告的區域。未設定時不會執行該工具。
policy-key-report-seal-to = 公開金鑰
    .meaning = IT 的 age 公開金鑰。設定後，報告在離開電腦之前會以所有金鑰加密。
policy-key-report-device-name = 電腦名稱
    .meaning = 報告是否包含電腦名稱。員工在傳送前會看到。
policy-key-report-device-serial = 序號
    .meaning = 報告是否包含電腦序號。員工在傳送前會看到。
policy-key-errors-entries = 已知錯誤
    .meaning = 貴組織服務的錯誤，或以您的說法取代內建錯誤（使用相同的 id）。會優先於內建項目。
policy-key-texts-entries = 文字
    .meaning = 以您自己的說法取代程式中的句子，使用 locales/*/*.ftl 的 id，並逐字顯示。
policy-key-destination-order = 順序
    .meaning = 先嘗試哪個目的地，未列出的會接在後面。
policy-key-destination-expiry-days = 報告的等待天數
    .meaning = 無法傳送的報告在幾天後放棄。
policy-key-destination-pins = 釘選的金鑰
    .meaning = 公開金鑰（SPKI 的 SHA-256），伺服器憑證必須包含其中之一。未設定時依系統的根憑證。
policy-key-destination-folder = 資料夾
    .meaning = 存放報告的資料夾或網路共用。
policy-key-destination-folder-limit-mebibytes = 資料夾：報告大小上限
    .meaning = 放入資料夾的報告大小上限（MiB）。
policy-key-destination-https = 網頁表單
    .meaning = 以表單（multipart/form-data）接收報告的網頁伺服器，例如 rageshake 伺服器。
policy-key-destination-https-token = 網頁表單：權杖
    .meaning = 用戶端權杖，以 Authorization: Bearer 傳送。電腦的使用者可以讀取它。
policy-key-destination-https-headers = 網頁表單：標頭
    .meaning = 傳送給網頁伺服器的其他標頭。
policy-key-destination-https-fields = 網頁表單：欄位
    .meaning = 表單的其他欄位。
policy-key-destination-https-file-field = 網頁表單：檔案欄位名稱
    .meaning = 表單中存放報告的欄位。
policy-key-destination-https-file-name = 網頁表單：檔案名稱
    .meaning = 表單中的檔案名稱，大括號中的 reference 代表報告編號。
policy-key-destination-https-limit-mebibytes = 網頁表單：報告大小上限
    .meaning = 網頁伺服器接受的報告大小上限（MiB）。
policy-key-destination-ticket = 上傳票證
    .meaning = 由您的端點提供上傳位址（S3、GCS、Azure、MinIO）。
policy-key-destination-ticket-token = 上傳票證：權杖
    .meaning = 該端點的用戶端權杖，以 Authorization: Bearer 傳送。電腦的使用者可以讀取它。
policy-key-destination-ticket-headers = 上傳票證：標頭
    .meaning = 傳送給該端點的其他標頭。
policy-key-destination-ticket-hosts = 上傳票證：主機
    .meaning = 端點可以將報告傳送到的主機。未設定時不限制。
policy-key-destination-ticket-limit-mebibytes = 上傳票證：報告大小上限
    .meaning = 以此方式傳送的報告大小上限（MiB）。
policy-key-destination-azure-blob = Azure Blob 儲存體
    .meaning = Azure Blob 儲存體的容器及其共用存取簽章，只需建立權限。
policy-key-destination-azure-blob-limit-mebibytes = Azure Blob 儲存體：報告大小上限
    .meaning = 傳送到該處的報告大小上限（MiB）。
policy-key-destination-tus = tus 伺服器
    .meaning = tus 伺服器建立上傳的位址。中斷的上傳會從中斷處繼續。
policy-key-destination-tus-token = tus 伺服器：權杖
    .meaning = 該伺服器的用戶端權杖，以 Authorization: Bearer 傳送。電腦的使用者可以讀取它。
policy-key-destination-tus-headers = tus 伺服器：標頭
    .meaning = 傳送給該伺服器的其他標頭。
policy-key-destination-tus-limit-mebibytes = tus 伺服器：報告大小上限
    .meaning = 傳送到該處的報告大小上限（MiB）。
policy-key-destination-mail = 信箱
    .meaning = 接收報告的信箱。未設定郵件伺服器時，由員工自己的郵件程式寄出。
policy-key-destination-mail-server = 郵件伺服器
    .meaning = 接收報告的郵件伺服器。
policy-key-destination-mail-from = 郵件：寄件者
    .meaning = 寄件者地址（郵件伺服器要求與信箱不同時）。
policy-key-destination-mail-user = 郵件：使用者
    .meaning = 登入郵件伺服器的使用者（需要時）。
policy-key-destination-mail-password = 郵件：密碼
    .meaning = 登入所用的密碼。電腦的使用者可以讀取它。
policy-key-destination-mail-limit-mebibytes = 郵件：報告大小上限
    .meaning = 以郵件寄送的報告大小上限（MiB）。郵件傳送時會再增加三分之一。

## 項目的欄位

policy-field-errors-entries-id = 名稱；使用內建項目的 id 會以這些文字取代。
policy-field-errors-entries-codes = 畫面與記錄檔顯示的代碼。
policy-field-errors-entries-messages = 畫面上的訊息，任何語言皆可。
policy-field-errors-entries-platforms = 會出現此錯誤的系統，未設定時為全部。
policy-field-errors-entries-actor = 誰可以修正。
policy-field-errors-entries-checks = 可以看出原因的檢查代號。
policy-field-errors-entries-steps = 本程式具備的步驟代號。
policy-field-errors-entries-link = 貴組織說明此錯誤的網頁。
policy-field-errors-entries-title = 以一句話說明問題。
policy-field-errors-entries-meaning = 對員工的意義。
policy-field-errors-entries-advice = 以您的說法提供的第一個步驟。
policy-field-texts-entries-id = 文字的 id，若為屬性則在後面加上 .名稱。
policy-field-texts-entries-text = 改為顯示的內容。

## 範本與參考文件中的說明

# Variables:
#   $allowed (text): what the setting may hold
policy-explain-allowed = 可用的值：{ $allowed }。
# Variables:
#   $value (text): what holds without the setting
policy-explain-default = 未設定時為 { $value }。
# Variables:
#   $value (text): a value
policy-explain-example = 例如：{ $value }
policy-explain-user = 可針對電腦或使用者設定，以電腦原則為準。
policy-explain-computer = 只能針對電腦設定。
policy-explain-json = 每一行是一個以 JSON 撰寫的項目。
policy-template-supported = Enrollment Helper 可執行的所有 Windows 版本
policy-template-description = Enrollment Helper 的設定：員工可聯絡的對象、檢查項目，以及報告的傳送目的地。
# The comment at the start of policy.toml; lines are broken by the program.
policy-template-head = 這部電腦的 Enrollment Helper 原則。移除開頭的 # 即可設定該項目。檔案位於 /etc/enrollment-helper/policy.toml，必須屬於 root 且其他人無法寫入，上層資料夾亦同，否則會略過。檢查方式：enrollment-helper-cli policy check policy.toml
# The comment at the start of the configuration profile.
policy-template-profile = 將要設定的項目移出註解標記，再以您的管理服務將設定描述檔傳送到電腦。簽署前請以 enrollment-helper-cli policy check FILE 檢查
# The heading of the reference page.
policy-reference-title = 原則參考
policy-reference-intro = IT 可以決定的所有項目，在每個系統上名稱相同。本頁與 `policy/` 中的範本出自同一份定義；`enrollment-helper-cli policy schema`、`policy admx`、`policy mobileconfig` 與 `policy toml` 會輸出它們。
policy-reference-places = 存放位置
policy-reference-trust = 只會讀取一般使用者無法寫入之處的原則。其他的會略過，並在視窗與 `enrollment-helper-cli policy show` 中說明。
policy-reference-place-windows = 登錄 `HKLM\SOFTWARE\Policies\Enrollment Helper`：群組是其下的機碼，設定是值。群組原則與 Intune 會依 `policy/EnrollmentHelper.admx` 寫入。使用者不需系統管理員權限即可寫入的會略過。
policy-reference-place-macos = 網域 `org.enrollment-helper.EnrollmentHelper` 的受管理偏好設定，由設定描述檔設定（`policy/enrollment-helper.mobileconfig`；旁邊有供描述檔編輯器使用的資訊清單，以及供 Jamf Pro 使用的 JSON 結構描述）。只讀取強制的值：`/Library/Managed Preferences`，屬於 root 且不含連結。
policy-reference-place-linux = `/etc/enrollment-helper/policy.toml`（可從 `policy/policy.toml` 開始）。該檔案與每一層上層資料夾都屬於 root、其他人無法寫入，且不是連結。
policy-reference-users = 標示 ² 的設定也可針對單一使用者設定：Windows 在 `HKCU` 下，macOS 在 `/Library/Managed Preferences/名稱`。以電腦原則為準。¹ 不屬於任何群組。
policy-reference-forms = 值的寫法
policy-reference-forms-text = 四種形式意義相同。`enrollment-helper-cli policy check FILE` 接受 TOML、JSON、屬性清單或未簽署的設定描述檔，以及登錄匯出檔（`.reg`）。
# TOML, the format.
policy-reference-form-toml = TOML 格式
# JSON, the format.
policy-reference-form-json = JSON 格式
policy-reference-form-list = 屬性清單
policy-reference-form-registry = 登錄
policy-reference-kind-text = 文字
policy-reference-kind-number = 數字
policy-reference-kind-switch = 開或關
policy-reference-kind-list = 清單
policy-reference-kind-entries = 項目
policy-reference-kind-words = 多種語言
policy-reference-registry-text = 類型為 `REG_SZ` 的值
policy-reference-registry-number = `REG_DWORD`，或 `REG_SZ` 中的數字
policy-reference-registry-switch = `REG_DWORD`，1 或 0
policy-reference-registry-list = 以設定名稱為機碼，其下的值為 `1`、`2`…（群組原則寫入清單的方式），或單一 `REG_MULTI_SZ`，或以逗號分隔名稱的單一 `REG_SZ`
policy-reference-registry-entries = 同上的清單，每個值是一個項目的 JSON 文字；或以 `1`、`2`… 為機碼，欄位在其中
policy-reference-registry-words = 每種語言一個值的機碼：`en`、`zh-TW`
policy-reference-broken = 無法使用的內容會列出檔案、行號與設定，以及目前的值與可用的值；其餘仍有效。清單中符合的項目仍有效。項目從 1 開始計算：`errors.entries[2].link`。名稱不分大小寫。
policy-reference-column-key = 設定
policy-reference-column-meaning = 意義
policy-reference-column-takes = 可用的值
policy-reference-column-default = 未設定時
policy-reference-column-field = 欄位
# Variables:
#   $key (text): the setting
policy-reference-fields = `{ $key }` 的每個項目有以下欄位，標示 * 者為必填。
