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
