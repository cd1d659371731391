## 引導步驟。每個步驟一句話，所有引導共用。

step-open-date-settings = 開啟日期和時間設定
step-switch-on-automatic-time = 開啟「自動設定時間」，等到時鐘改變為止
step-choose-time-zone = 選擇您所在地的時區
step-have-time-switched-on = 讓這個程式開啟自動校時
step-ask-it-unlock-time = 如果開關是灰色的，表示已由 IT 鎖定：請 IT 設定時間或解除鎖定
step-save-work = 儲存尚未存檔的工作
step-restart-computer = 重新啟動這部電腦
    .hint = 請選擇「重新啟動」，不要選「關機」：只有重新啟動才會完成等待中的作業。
step-enroll-again = 再試一次註冊
step-update-system = 安裝所有可用的系統更新
step-it-upgrades-system = 由 IT 將這部電腦升級到受支援的版本，或換一部給您
step-it-changes-edition = 由 IT 將 Windows 升級為專業版、教育版或企業版
step-use-computer-not-wsl = 請從 Windows 註冊電腦本身，而不是從裡面的 Linux
# $accepted (words): browsers that work, already joined
step-choose-default-browser = 將 { $accepted } 設為預設瀏覽器
# $browser (text)：瀏覽器名稱
step-have-browser-set = 讓這個程式將 { $browser } 設為預設瀏覽器
step-it-removes-other-enrollment = 由 IT 將這部電腦從另一個管理服務移除
step-it-confirms-enrollment = 由 IT 確認目前的註冊是否正確
step-open-work-accounts = 在設定中查看您的公司帳戶；如果看得到您的公司，就表示已經註冊
step-empty-bin = 清空資源回收筒，並刪除不再需要的下載檔案
step-free-space = 在儲存空間設定中查看哪些項目占用最多空間
# $path (text): the hosts file
step-it-removes-hosts-lines = 由 IT 從 { $path } 移除與這些伺服器有關的行
step-connect-network = 連上 Wi-Fi 或插上網路線
step-try-other-network = 換一個網路試試，例如手機的行動熱點
step-sign-in-to-network = 開啟網路的登入頁面，登入或同意條款
# $hosts (words): some hosts, already joined
step-it-allows-hosts = 由 IT 讓這個網路可以連上 { $hosts }
step-check-proxy = 在設定中查看 Proxy；如果沒有人要您使用，請將它關閉
step-it-exempts-proxy = 由 IT 讓註冊伺服器不需登入就能通過 Proxy
step-it-aligns-proxies = 由 IT 讓您與系統使用相同的 Proxy
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
step-allow-cookies = 在 { $browser } 的設定裡找到隱私權，允許 Cookie，或把 { $hosts } 加入可保留 Cookie 的網站
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
step-it-allows-cookies = IT 允許 { $hosts } 在 { $browser } 保留 Cookie
step-have-leftovers-removed = 讓這個程式移除先前註冊留下的項目
# $places (words): where the remains are, already joined
step-it-removes-leftovers = IT 移除先前註冊的殘留：{ $places }
# $places (words): names of the items, already joined
step-delete-keychain-items = 開啟「鑰匙圈存取」，找到並刪除這些項目：{ $places }
# $places (words): the files, already joined
step-it-clears-registration = IT 清除先前的註冊資料：{ $places }
step-it-enrolls-anew = IT 移除這部電腦的註冊，再重新註冊
step-it-removes-old-certificates = IT 移除已經不用的憑證
step-it-allows-enrollment = IT 允許這部電腦註冊
step-sign-in-as-yourself = 登出，改用您自己的帳戶
step-it-enrolls-or-gives-rights = IT 替您註冊這部電腦，或把所需權限給您的帳戶
# $apps (words): the missing programs, already joined
step-install-company-app = 安裝 { $apps }，或請 IT 安裝
# $apps (words): the old programs, already joined
step-update-company-app = 更新 { $apps }
# $services (words): names of the services, already joined
step-it-repairs-services = 如果重新啟動後仍然故障，由 IT 修復 { $services }
# $services (words): names of the services, already joined
step-it-switches-services-on = IT 開啟 { $services }
step-it-installs-keyring = IT 在這部電腦安裝鑰匙圈
step-create-keyring = 開啟「密碼與金鑰」程式，建立名為 Login 的鑰匙圈，並設為預設
step-unlock-keyring = 登出後重新登入，或開啟「密碼與金鑰」程式解鎖鑰匙圈
step-it-gives-virtual-mac-identity = IT 替這部虛擬 Mac 設定型號與序號，或提供實體的 Mac
step-it-confirms-virtual-machine = IT 確認這裡是否可以註冊虛擬機器
step-it-gives-serial = IT 請 Apple 恢復序號
step-it-readies-security-chip = IT 開啟安全晶片並完成準備
step-switch-on-file-vault = 開啟「檔案保險箱」，並把復原密鑰收在找得到的地方
step-it-encrypts-disk = IT 以加密磁碟重新設定這部電腦；Linux 安裝後無法再加密
# $hosts (words): some hosts, already joined
step-it-exempts-inspection = IT 讓 { $hosts } 不經過加密連線的檢查
# $names (words): the names, already joined
step-it-corrects-records = IT 設定 DNS 記錄 { $names }
# $host (text): the sign-in server
# $certificate (text): name of the missing certificate
step-it-sends-intermediate = IT 在 { $host } 安裝「{ $certificate }」，讓伺服器一併送出
# $host (text): the sign-in server
step-it-repairs-federation = IT 處理 { $host } 與它的憑證
# $host (text): the sign-in server
step-it-switches-endpoint-on = IT 在 { $host } 啟用帳號密碼用的 WS-Trust 1.3 端點
step-use-work-address = 用您的公司帳號登入，就像電子郵件上的那樣
# $domain (text): the domain of the name
step-it-gives-routable-name = IT 給您的帳戶一個能在網際網路使用的名稱，取代 { $domain }
# $expected (text): the domain that IT expects
step-use-address-of-domain = 用結尾是 { $expected } 的帳號登入
# $domain (text): the domain of the name
step-it-adds-domain = IT 替 { $domain } 登記公司登入
# $path (text): the folder
step-unpack-installer-whole = 把下載的檔案完整解壓縮到 { $path }，讓兩個檔案放在一起，再重新啟動安裝程式
step-add-vbscript = IT 重新加入這個 Windows 的 VBScript（選用功能）
step-send-report = 如果還是沒有解決，請將報告傳送給 IT

## 步驟的按鈕

action-open-date-settings = 開啟日期和時間
action-open-default-apps-settings = 開啟預設應用程式
action-open-network-settings = 開啟網路設定
action-open-proxy-settings = 開啟 Proxy 設定
action-open-update-settings = 開啟更新
action-open-storage-settings = 開啟儲存空間
action-open-work-account-settings = 開啟公司帳戶
action-open-about-settings = 開啟系統資訊
action-open-portal-page = 開啟網路的登入頁面
action-open-company-app-page = 開啟下載頁面
action-open-encryption-settings = 開啟加密設定
action-switch-on-automatic-time = 開啟自動校時
action-set-default-browser = 變更預設瀏覽器
action-remove-leftovers = 移除殘留項目

## 程式自己做的變更：每項變更一句話，變更之前先顯示

change-switch-on-automatic-time = 這部電腦會自動設定時間
# $browser (text)：瀏覽器名稱
change-set-default-browser = 連結改用 { $browser } 開啟
# $place (text)：登錄機碼
change-remove-key = 移除登錄機碼 { $place }
# $place (text)：檔案或資料夾
change-take-away-file = 將 { $place } 移到備份
fix-made-switch-on-automatic-time = 這個程式開啟了自動校時。
fix-made-set-default-browser = 這個程式變更了您的預設瀏覽器。
fix-made-remove-leftovers = 這個程式移除了先前註冊留下的項目。
# $detail (text)：系統的說明
fix-failed = 無法完成變更，一切維持原狀（{ $detail }）。

## 已知錯誤的步驟

step-accept-terms = 再試一次，出現條款時選擇接受
step-add-account-for-app-only = 如果這是您自己的電腦，而且不想被管理：重新加入帳戶，只用於這個 App，不要讓公司管理裝置
step-check-internet-and-vpn = 確認網際網路可以使用；如果您使用 VPN，也確認它已連線
step-check-sign-in-name = 確認您的登入名稱沒有打錯
step-check-windows-edition = 到「設定」>「系統」>「關於」查看 Windows 版本；家用版無法加入公司
step-choose-sync-and-sign-in = 選擇「同步」，登入並完成第二道登入驗證
step-close-and-reopen-app = 完全關閉 App，再重新開啟
step-collect-logs-if-offered = 如果畫面提供收集記錄的選項，請收集後交給 IT
step-compare-clock = 將電腦的時間與手機對照；如果不對，請校正或告訴 IT
step-confirm-second-factor = 在手機上完成第二道登入驗證
step-connect-company-network = 連上公司網路，或開啟 VPN
step-disconnect-unused-computer = 在您不再使用的電腦上，中斷公司帳戶的連線
step-disconnect-when-told = 只有在 IT 要您這麼做時：到「設定」>「帳戶」>「存取公司或學校資源」中斷這部電腦與公司的連線
step-enter-server-address = 如果畫面要求伺服器位址，請輸入 enrollment.manage.microsoft.com
step-extract-all-files = 把下載的檔案完整解壓縮到同一個資料夾，不要改檔名，再從那裡執行安裝程式
step-it-adds-portal-to-protected-apps = 由 IT 將公司入口網站加入 Windows 資訊保護原則的允許應用程式
step-it-allows-hosts-general = 由 IT 讓這個網路可以連上登入與註冊伺服器
step-it-allows-package-accounts = 由 IT 在 Entra 裝置設定中允許套件帳戶加入裝置
step-it-allows-personal-devices = 由 IT 允許個人裝置註冊，或將這部登記為公司裝置
step-it-allows-platform = 由 IT 檢查註冊限制是否允許這類裝置
step-it-allows-registration-host = 由 IT 讓這部電腦的系統帳戶可以連上 https://enterpriseregistration.windows.net
step-it-allows-sign-in-host = 由 IT 讓這部電腦的系統帳戶可以連上 login.microsoftonline.com
step-it-asks-microsoft = 由 IT 向 Microsoft 開立支援案件，附上錯誤的時間與代碼
step-it-assigns-license = 由 IT 指派裝置管理的授權給您的帳戶
step-it-changes-proxy-sign-in-type = 由 IT 變更 Proxy 的登入類型，或讓這部電腦略過它
step-it-checks-account-domain = 由 IT 檢查您的帳戶與登入名稱的網域
step-it-checks-account-sync = 由 IT 確認您的帳戶已正確同步到雲端，登入名稱也一致
step-it-checks-chip-version = 由 IT 確認安全晶片以 TPM 2.0 運作；虛擬機器無法通過這項檢查
step-it-checks-hello-key-right = 由 IT 檢查登入權杖，以及為 Windows Hello 註冊金鑰的權限
step-it-checks-join-permission = 由 IT 在 Entra >「裝置」>「裝置設定」確認您可以加入裝置，以及每位使用者的裝置上限
step-it-checks-mdm-urls = 由 IT 將管理服務的網址還原為 Intune 的預設值
step-it-checks-proxy = 由 IT 檢查 Proxy 或網路過濾機制是否更動了註冊伺服器的回應
step-it-checks-service-health = 由 IT 確認服務是否有已知的中斷
step-it-checks-subscription = 由 IT 確認公司的 Intune 訂閱存在且有效
step-it-checks-subscriptions = 由 IT 確認公司的訂閱仍然有效
step-it-clears-address-conflict = 由 IT 查看 proxyAddresses 是否有同步衝突，並比對 mail 與主要 SMTP 位址
step-it-clears-sign-in-broker = 由 IT 與您一起刪除 %LOCALAPPDATA%\Packages\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\AC\TokenBroker\Accounts 中的檔案並重新啟動；您會從公司 App 登出
step-it-clears-unowned-chip = 由 IT 在混合式加入一開始就失敗時，從「Windows 安全性」清除安全晶片一次；必須先暫停 BitLocker、保存其金鑰，並讓您知道 PIN 會遺失
step-it-configures-service-point = 由 IT 設定服務連接點（SCP），並檢查目錄複寫（事件 220）
step-it-corrects-clock-during-set-up = 由 IT 在設定過程中校正錯誤的時間：按 Shift+F10，執行 w32tm /resync /force
step-it-corrects-service-point-tenant = 由 IT 更正服務連接點（SCP）中的租用戶識別碼
step-it-creates-enrollment-alias = 由 IT 為郵件網域建立 CNAME EnterpriseEnrollment
step-it-deploys-at-machine-scope = 由 IT 以電腦範圍部署套件，而不是以使用者範圍
step-it-enrolls-during-first-set-up = 由 IT 使用 Autopilot，或在 Windows 首次設定時加入電腦
step-it-exempts-apps-from-compliance = 由 IT 將設定所需的應用程式排除在合規規則之外
step-it-exempts-from-proxy-sign-in = 由 IT 讓這部電腦不用登入就能通過 Proxy
step-it-exempts-sync-from-second-factor = 由 IT 將 Microsoft Intune 從裝置同步的 MFA 規則中排除，或使用已包含 MFA 的登入方式
step-it-fixes-registration-alias = 由 IT 將 CNAME EnterpriseRegistration 指向 EnterpriseRegistration.windows.net
step-it-frees-licences = 由 IT 增購授權，或釋出不再使用的授權
step-it-gives-another-windows-user = 由 IT 在這部電腦上建立另一個 Windows 使用者，用於其他帳戶
step-it-gives-current-installer = 由 IT 提供最新的安裝程式
step-it-images-unjoined-computers = 由 IT 只用尚未加入公司的電腦製作映像檔
step-it-imports-autopilot-device-again = 由 IT 在 Entra、Intune 與 Autopilot 刪除這部裝置，再重新匯入
step-it-installs-current-client = 由 IT 下載並安裝最新的用戶端套件
step-it-keeps-one-autopilot-profile = 由 IT 確認只有一個 Autopilot 設定檔套用到這部裝置
step-it-keeps-one-management-app = 由 IT 在 Entra 只讓一個 MDM 應用程式在範圍內
step-it-limits-automatic-enrollment = 由 IT 調整 MDM 使用者範圍，讓使用個人裝置的人不會被註冊
step-it-never-clones-enrolled-computers = 由 IT 在複製映像檔之後才註冊，不要註冊映像檔本身
step-it-prepares-chip-with-key = 由 IT 以系統管理員身分在 tpm.msc 準備安全晶片，或在韌體中開啟它；事前備妥 BitLocker 金鑰
step-it-raises-device-limit = 由 IT 提高您的裝置數量上限，或移除舊的裝置
step-it-raises-set-up-limit = 由 IT 提高設定頁面的時間上限，或不再讓設定等候該應用程式
step-it-reads-account-state = 由 IT 以您的身分執行 dsregcmd /status，檢查 WamDefaultSet 與 AzureAdPrt
step-it-reads-app-install-log = 由 IT 在 AppWorkload.log 與 IntuneManagementExtension.log 找出卡住或失敗的應用程式
step-it-reads-discovery-test = 由 IT 在 dsregcmd /status 的 DRS Discovery Test 查看第二個代碼
step-it-reads-join-state = 由 IT 在 dsregcmd /status 查看這部電腦的加入方式
step-it-reads-registration-log = 由 IT 查看事件記錄 User Device Registration/Admin
step-it-reads-second-code = 由 IT 查看伺服器另外給出的第二個代碼
step-it-reads-server-message = 由 IT 在 dsregcmd /status 查看 Server Message
step-it-registers-entra-computer-again = 由 IT 重新註冊加入 Entra 的電腦：先備妥可用的本機系統管理員帳戶與 BitLocker 金鑰，再以系統管理員身分執行 dsregcmd /forcerecovery，登入後登出再登入
step-it-registers-hybrid-computer-again = 由 IT 重新註冊混合式加入的電腦：以系統管理員身分執行 dsregcmd /debug /leave，再登出並登入
step-it-rejoins-with-local-administrator = 由 IT 讓已加入的電腦退出後再重新加入，事前務必備妥可用的本機系統管理員帳戶
step-it-releases-device-from-other-company = 由 IT 檢查 HKLM\SOFTWARE\Microsoft\Provisioning\Diagnostics\Autopilot，並請舊的租用戶取消註冊這部裝置
step-it-removes-configuration-manager = 由 IT 移除 Configuration Manager 用戶端，或改用共同管理
step-it-removes-device-record = 由 IT 移除這部裝置的舊記錄，好讓它重新加入
step-it-removes-old-client = 由 IT 移除這部電腦上所有舊版用戶端
step-it-removes-old-intune-certificate = 由 IT 刪除 Sc_Online_Issuing 核發的憑證：mmc、憑證、電腦帳戶、本機電腦、個人
step-it-removes-old-intune-registry-keys = 由 IT 先備份登錄，再刪除 HKLM\SOFTWARE\Microsoft\OnlineManagement；若仍不行，再刪除 HKCR\Installer\Products\6985F0077D3EEB44AB6849B5D7913E95
step-it-renews-computer-certificate = 由 IT 在憑證遺失時檢查 AD 的 userCertificate，以系統管理員身分執行 dsregcmd /leave，重新啟動並同步
step-it-replaces-legacy-client = 由 IT 以 Windows 內建的註冊取代已停止支援的舊版 Intune 用戶端
step-it-resets-security-chip = 由 IT 在鎖定一直不解除時重設安全晶片；必須先暫停 BitLocker 並備妥其金鑰
step-it-sets-both-proxies = 由 IT 替您與系統本身都設定 Proxy（netsh winhttp）
step-it-sets-device-up-again = 由 IT 從頭再設定一次這部裝置
step-it-sets-system-proxy = 由 IT 設定 WinHTTP Proxy，讓 Windows 本身能連出去
step-it-sets-terms-address = 由 IT 將 MDM 使用條款網址設為 https://portal.manage.microsoft.com/TermsofUse.aspx
step-it-starts-directory-sync = 由 IT 等候或啟動目錄同步（Entra Connect），之後下一次加入就會成功
step-it-swaps-configuration-manager-license = 由 IT 確認授權包含 Intune；只有 Configuration Manager 的授權不算
step-it-switches-chip-off = 由 IT 關閉安全晶片，這是最後手段，而且只限舊版 Windows；必須先暫停 BitLocker 並備妥其金鑰，Windows 11 則需要這個晶片
step-it-switches-fips-mode-off = 由 IT 只在符合 FIPS 的 TPM 2.0 上使用 FIPS 模式；若是 TPM 1.2，則以製造商的工具關閉 FIPS 模式
step-it-unblocks-autopilot-device = 由 IT 到 Intune > Windows > Enrollment > Autopilot devices 選取這部裝置，選擇 Unblock device
step-it-updates-chip-firmware = 由 IT 更新安全晶片與電腦的韌體
step-it-updates-windows-and-chip = 由 IT 更新 Windows 與安全晶片的韌體；從 Windows 10 1809 起，沒有晶片也能繼續加入
step-keep-power-and-try-again = 保持電源與網路連線，選擇「再試一次」
step-let-installation-finish = 等候仍在進行的安裝完成
step-note-code-below-message = 記下訊息下方的代碼，它會指出原因
step-reconnect-added-account = 只有在您不是用公司帳戶登入 Windows 時：到「設定」>「帳戶」>「存取公司或學校資源」中斷連線，再重新連線；否則請保持連線並詢問 IT
step-remove-an-old-device = 在公司入口網站 App 或網頁上，移除一部您不再使用的裝置
step-remove-unneeded-account = 到「設定」>「帳戶」>「存取公司或學校資源」移除一個不再需要的公司帳戶，再加入這個帳戶
step-set-up-hello-again = 再設定一次 Windows Hello PIN、臉部或指紋
step-sign-in-again = 登出，再用您的公司帳號登入一次
step-sign-in-network-page = 開啟任一網頁；如果出現該網路自己的登入頁面，請先在那裡登入
step-stay-on-company-network = 保持登入並連著公司網路或 VPN，等候即可；Windows 大約每小時會自動再試一次
step-tell-it = 把訊息的內容告訴 IT
step-tell-it-spare-devices = 告訴 IT 您有哪些裝置可以移除
step-use-account-of-owner = 用擁有這部電腦的公司所給的帳號登入
step-wait-and-retry = 等十五分鐘，再試一次
step-wait-for-chip-lock = 先暫停嘗試一段時間，讓安全晶片的鎖定自動解除
step-wait-some-hours = 等幾個小時後再試一次
