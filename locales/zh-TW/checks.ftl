## 檢查項目的名稱

check-clock-accuracy = 時鐘
check-time-zone = 時區
check-time-sync = 自動校時
check-restart-pending = 等待重新啟動
check-os-version = 系統版本
check-default-browser = 預設瀏覽器
check-browser-cookies = 瀏覽器 Cookie
check-existing-enrollment = 現有的裝置註冊
check-stale-enrollment = 先前註冊的殘留
check-enrollment-certificate = 裝置管理憑證
check-enrollment-policy = 註冊權限
check-company-app = 公司應用程式
check-services = 系統服務
check-keyring = 密碼鑰匙圈
check-device-identity = 裝置識別
check-security-chip = 安全晶片
check-disk-encryption = 磁碟加密
check-disk-space = 可用空間
check-network-reach = 註冊伺服器
check-captive-portal = 訪客網路登入
check-proxy = Proxy 伺服器
check-tls-inspection = 加密連線
check-name-resolution = 註冊用 DNS 記錄
check-hosts-file = hosts 檔案
check-federation = 公司登入伺服器
check-account-name = 登入名稱
check-installer-folder = 安裝程式資料夾
check-vbscript = 指令碼支援

## 所有檢查共用

# $reason (words): why nothing could be seen
could-not-check = 無法檢查這一項
    .detail = { $reason }
not-applicable = 這裡不適用
    .detail = 這部電腦沒有這項功能，或 IT 已關閉這項檢查。

## 時鐘

# $difference (duration): how far off the clock is
clock-accuracy-slow = 時鐘慢了 { $difference }
    .detail = 時鐘誤差超過 5 分鐘，登入就會被拒絕。
    .why = 登入時的驗證資料只在幾分鐘內有效。時鐘太慢時，這些資料看起來像來自未來，註冊因此被拒絕。
# $difference (duration): how far off the clock is
clock-accuracy-fast = 時鐘快了 { $difference }
    .detail = 時鐘誤差超過 5 分鐘，登入就會被拒絕。
    .why = 登入時的驗證資料只在幾分鐘內有效。時鐘太快時，這些資料看起來像已過期，註冊因此被拒絕。
# $difference (duration): how far the clock is behind, at least
clock-accuracy-past = 時鐘至少慢了 { $difference }
    .detail = 顯示的日期比這部電腦上最近變更的檔案還早。
    .why = 時鐘錯得這麼多，所有安全連線和登入都會失敗。
clock-accuracy-right = 時鐘準確

## 時區

time-zone-unset = 尚未設定時區
    .detail = 沒有時區，這部電腦就無法算出正確的時間。
    .why = 時區錯誤時，登入伺服器會認為這部電腦的時鐘差了好幾個小時。
# $zone (text): the zone that is set
# $other (text): another zone that is also set
time-zone-contradicted = 同時設定了兩個時區
    .detail = 一處是 { $zone }，另一處是 { $other }。
    .why = 程式從不同地方讀到不同的時間，登入時可能會看到差了好幾個小時的時鐘。
# $zone (text): the zone that is set
# $offset (words): the distance from UTC that the clock uses
time-zone-wrong-offset = 時鐘與時區不一致
    .detail = 時區是 { $zone }，但時鐘以 { $offset } 運作。
    .why = 登入伺服器會看到誤差等於兩者差距的時鐘。
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-wrong = 時區不正確
    .detail = 這部電腦顯示{ $time }，時區是 { $zone }（{ $offset }），而您表示不正確。
    .why = 時區錯誤時，登入伺服器會認為這部電腦的時鐘差了好幾個小時。
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-right = 現在是{ $time }，時區 { $zone }（{ $offset }）
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-question = 現在是{ $time }，時區是 { $zone }（{ $offset }）。這樣正確嗎？

## 自動校時

time-sync-off = 時鐘沒有自動校時
    .detail = 沒有自動校時，時鐘會慢慢跑掉，總有一天登入會被拒絕。
    .why = 時鐘誤差超過 5 分鐘，登入就會被拒絕。
time-sync-not-yet = 自動校時還沒有連上時間伺服器
    .detail = 自動校時已開啟，但開機後還沒有比對過時間。
    .why = 在比對之前，沒有人知道時鐘是否正確。
time-sync-on = 時鐘會自動校時

## 等待重新啟動

# $reasons (words): what asks for the restart, already joined
restart-pending-yes = 這部電腦正在等待重新啟動
    .detail = 需要重新啟動才能完成{ $reasons }。
    .why = 重新啟動之前，系統有一部分是舊的、一部分是新的，註冊會拒絕開始。
# $up (duration): how long the computer has been up
restart-pending-long-up = 這部電腦已經連續運作 { $up }
    .detail = 重新啟動可以解決許多長時間累積的問題。
    .why = 註冊所需的更新與服務可能正在等待重新啟動。
restart-pending-no = 不需要重新啟動
restart-reason-component-servicing = 系統元件的變更
restart-reason-system-update = 系統更新
restart-reason-file-rename = 使用中檔案的取代
restart-reason-package-update = 已安裝套件的更新
restart-reason-kernel-replaced = 新的系統核心
restart-reason-other = 一項安裝作業

## 系統版本

# $name (text): name of the system
# $version (text): its version
os-version-supported = { $name } { $version } 可以註冊
# $name (text): name of the system
# $version (text): its version
os-version-leaving = { $name } { $version } 即將不再受支援
    .detail = 目前可能還可以註冊，但不保證成功。
    .why = 不在支援清單上的版本，註冊的任何一步都可能失敗。
# $name (text): name of the system
# $version (text): its version
os-version-too-old = { $name } { $version } 版本太舊，無法註冊
    .detail = 需要先更新到較新的版本，這部電腦才能註冊。
    .why = 裝置管理服務會拒絕較舊的版本。
# $name (text): name of the system
# $version (text): its version
os-version-not-listed = { $name } { $version } 無法註冊
    .detail = 它不在裝置管理服務支援的系統之中。
    .why = 裝置管理服務會拒絕不支援的系統。
# $name (text): name of the system
# $version (text): its version
os-version-home = Windows 家用版無法加入公司
    .detail = 這部電腦是 { $name }。加入公司需要專業版、教育版或企業版。
    .why = 家用版沒有讓公司管理裝置所需的功能。
# $name (text): name of the system
# $version (text): its version
os-version-architecture = 這種處理器的 Linux 無法註冊
    .detail = { $name } { $version } 只有在 Intel 或 AMD 處理器上才能註冊。
    .why = Linux 的裝置管理程式只支援這些處理器。
# $name (text): name of the system
# $version (text): its version
os-version-wsl = 這是 Windows 裡的 Linux
    .detail = { $name } { $version } 在這裡是在 Windows 中執行（WSL）。
    .why = 只有電腦本身可以註冊，裡面的 Linux 不行。

## 預設瀏覽器

# $browser (text): name of the browser
default-browser-right = 預設瀏覽器是 { $browser }
# $browser (text): name of the browser
# $accepted (words): browsers that work, already joined
default-browser-other = 您的預設瀏覽器可能無法完成公司登入
    .detail = 目前是 { $browser }。已知可以登入的是 { $accepted }。
    .why = 註冊時會開啟預設瀏覽器讓您登入，並等待它的回應。
# $accepted (words): browsers that work, already joined
default-browser-none = 尚未設定預設瀏覽器
    .detail = 這部電腦沒有程式可以開啟網頁連結。已知可以登入的是 { $accepted }。
    .why = 註冊時會開啟預設瀏覽器讓您登入，並等待它的回應。

## 現有的裝置註冊

existing-enrollment-none = 這部電腦尚未受管理
# $service (text): name of the service or its server
existing-enrollment-same = 這部電腦已經在 { $service } 註冊
    .detail = 可能已經不需要再做什麼。如果還有問題，IT 可以查出原因。
    .why = 已經註冊的電腦無法再註冊一次。
# $service (text): name of the service or its server
existing-enrollment-other = 這部電腦由另一個服務管理
    .detail = 管理它的是 { $service }。
    .why = 一部電腦同時只能有一個管理服務，必須先由原本的服務釋出。
# $service (text): name of the service or its server
# $since (words): a date
existing-enrollment-other-since = 這部電腦仍由另一個服務管理
    .detail = { $service } 從 { $since } 起管理這部電腦。
    .why = 一部電腦同時只能有一個管理服務，必須先由原本的服務釋出。

## 可用空間

# $free (words): free space
disk-space-enough = 系統磁碟還有 { $free } 可用
# $free (words): free space
disk-space-low = 系統磁碟快滿了
    .detail = 還剩 { $free }。
    .why = 註冊時會一併安裝應用程式與更新，需要空間。
# $free (words): free space
disk-space-full = 系統磁碟已滿
    .detail = 只剩 { $free }。
    .why = 沒有空間，註冊就無法儲存設定與應用程式。

## hosts 檔案

hosts-file-clean = hosts 檔案沒有影響註冊
# $count (number): how many hosts
# $hosts (words): the hosts, already joined
hosts-file-overrides =
    { $count ->
       *[other] 這部電腦上的檔案把 { $count } 部註冊伺服器導向別處
    }
    .detail = hosts 檔案為 { $hosts } 指定了另外的位址。
    .why = 這樣註冊會連到錯誤的電腦，或完全連不上。

## 註冊伺服器

network-reach-fine = 所有註冊伺服器都連得上
network-reach-no-network = 這部電腦沒有連上網路
    .detail = Wi-Fi 和網路線都沒有連接。
    .why = 註冊需要連線到網際網路上的伺服器。
network-reach-nothing = 無法連上網際網路
    .detail = 這部電腦已連上網路，但沒有任何註冊伺服器回應。
    .why = 註冊需要連線到網際網路上的伺服器。
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-some =
    { $count ->
       *[other] 有 { $count } 部輔助註冊的伺服器連不上
    }
    .detail = { $hosts }：{ $step }。
    .why = 少了它註冊可能還是會成功，但可能會缺少一部分。
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-blocked =
    { $count ->
       *[other] 有 { $count } 部註冊伺服器連不上
    }
    .detail = { $hosts }：{ $step }。
    .why = 註冊需要連上每一部伺服器，而這個網路只放行其中一部分。
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-certificate =
    { $count ->
       *[other] 從這裡無法信任 { $count } 部註冊伺服器
    }
    .detail = { $hosts }：伺服器的身分證明被拒絕。
    .why = 可能有其他裝置在途中代替伺服器回應，或時鐘不正確。這兩種情況註冊都會拒絕。
reach-step-resolve = 找不到名稱
reach-step-connect = 無法連線
reach-step-tls = 無法建立安全連線
reach-step-http = 沒有正確回應

## 訪客網路登入

captive-portal-none = 中間沒有訪客網路攔截
captive-portal-found = 這個網路要求您先登入
    .detail = 這是訪客網路，例如飯店的網路：在您登入或同意條款之前，只會顯示它自己的網頁。
    .why = 在那之前，它不會放行任何連往註冊伺服器的連線。

## Proxy

proxy-none = 沒有設定 Proxy
# $proxy (text): the proxy
proxy-lets-through = Proxy { $proxy } 會放行註冊連線
# $user (text): the person's proxy
# $machine (text): the system's proxy
proxy-disagrees = 您與系統使用不同的 Proxy
    .detail = 您的：{ $user }。系統的：{ $machine }。
    .why = 註冊有一部分以您的身分執行，一部分以系統的身分執行。兩條路不同，就會有一半到不了。
# $proxy (text): the proxy
proxy-wants-sign-in = Proxy 要求登入
    .detail = { $proxy } 要先輸入名稱和密碼才會放行。
    .why = 註冊中以系統身分執行的部分，沒有名稱和密碼可以提供。
# $proxy (text): the proxy
# $schemes (list): the kinds of sign-in that it takes, such as Negotiate or NTLM
proxy-wants-sign-in-with = Proxy 要求登入
    .detail = { $proxy } 要先登入才會放行，可用的登入方式：{ $schemes }。
    .why = 註冊中以系統身分執行的部分，沒有名稱和密碼可以提供。
# $proxy (text): the proxy
proxy-refuses = Proxy 拒絕連往註冊伺服器
    .detail = { $proxy } 拒絕了我們的要求。
    .why = 註冊沒有其他方式可以連出這個網路。
# $proxy (text): the proxy
proxy-no-answer = Proxy 沒有回應
    .detail = 已設定經由 { $proxy } 連出，但那裡沒有回應。
    .why = 這部電腦所有對外連線都經過它，因此都到不了。

## 瀏覽器 Cookie

# $browser (text): name of the browser
browser-cookies-allowed = { $browser } 允許登入網站保留 Cookie
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
browser-cookies-blocked = { $browser } 拒絕登入網站的 Cookie
    .detail = 它不會保留 { $hosts } 的 Cookie。
    .why = 沒有 Cookie，登入的每一步都會忘記您是誰，只能一直重來。
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
browser-cookies-blocked-by-it = IT 對 { $browser } 的設定封鎖了登入所需的 Cookie
    .detail = 這項設定不讓 { $hosts } 儲存 Cookie，您無法自行變更。
    .why = 沒有 Cookie，登入的每一步都會忘記您是誰，只能一直重來。

## 先前註冊的殘留

stale-enrollment-none = 沒有先前註冊的殘留
# $count (number): how many things were found
stale-enrollment-found =
    { $count ->
       *[other] 先前的註冊留下了 { $count } 項殘留
    }
    .detail = 這部電腦曾經由裝置管理服務管理，當時沒有完全清除。
    .why = 新的註冊會發現這些殘留，誤以為這部電腦已經註冊過。

## 管理憑證

enrollment-certificate-none = 還沒有管理憑證
# $date (words): the last day it is valid
enrollment-certificate-valid = 管理憑證的有效期限到 { $date }
# $date (words): the last day it was valid
enrollment-certificate-expired = 管理憑證已經過期
    .detail = 憑證的有效期限到 { $date } 為止。
    .why = 沒有有效的憑證，裝置管理服務就認不出這部電腦。
enrollment-certificate-keyless = 管理憑證的金鑰遺失了
    .detail = 憑證還在，但與它成對的私密金鑰不見了。
    .why = 沒有金鑰，這部電腦無法向裝置管理服務證明自己的身分。
# $count (number): how many certificates there are
enrollment-certificate-several = 有 { $count } 張管理憑證
    .detail = 一張就夠了，其他的是先前註冊留下來的。
    .why = 這部電腦可能會向裝置管理服務出示錯誤的那一張。

## 註冊權限

enrollment-policy-free = 這部電腦可以註冊
enrollment-policy-off = IT 已關閉這部電腦的註冊功能
    .detail = 這部電腦的原則禁止註冊到裝置管理服務。
    .why = Windows 會在註冊開始前就擋下來。
enrollment-policy-refused = Windows 不允許在這裡註冊
    .detail = Windows 直接回覆這部電腦不能註冊。
    .why = Windows 會在註冊開始前就擋下來。
enrollment-policy-built-in-account = 您使用的是內建的 Administrator 帳戶
    .detail = 這是 Windows 附帶的帳戶，不屬於任何一個人。
    .why = Windows 不允許用這個帳戶註冊電腦。
enrollment-policy-not-administrator = 您沒有變更這部電腦設定的權限
    .detail = 您的帳戶是一般帳戶，不是系統管理員。
    .why = 手動註冊需要系統管理員權限。如果公司會自動註冊電腦，您就不需要做任何事。

## 公司應用程式

company-app-there = 公司應用程式與所需元件都已安裝
# $apps (words): the missing programs, already joined
company-app-missing = 註冊所需的程式還沒有安裝
    .detail = 缺少：{ $apps }。
    .why = 註冊要透過這些程式進行。
# $apps (words): the old programs, already joined
company-app-old = 註冊所需的程式版本太舊
    .detail = 版本太舊：{ $apps }。
    .why = 裝置管理服務已經不再支援這些程式的舊版本。

## 系統服務

services-fine = 註冊所需的系統服務都已開啟
# $services (words): names of the services, already joined
services-off = 註冊所需的系統服務被關閉了
    .detail = 已關閉：{ $services }。
    .why = 註冊有一部分在背景執行，這樣就永遠不會開始。
# $services (words): names of the services, already joined
services-failed = 註冊所需的系統服務發生故障
    .detail = 故障：{ $services }。
    .why = 註冊有一部分在背景執行，會在中途停下來。

## 密碼鑰匙圈

keyring-ready = 鑰匙圈已解鎖
keyring-none = 這部電腦沒有鑰匙圈
    .detail = 這裡沒有程式可以替您保管密碼和金鑰。
    .why = 公司應用程式要把登入金鑰放進鑰匙圈，沒有鑰匙圈就無法繼續。
keyring-no-default = 沒有設定預設的鑰匙圈
    .detail = 鑰匙圈程式已經有了，但它不知道新的金鑰要放在哪裡。
    .why = 公司應用程式要把登入金鑰放進預設的鑰匙圈。
keyring-locked = 鑰匙圈是鎖住的
    .detail = 需要密碼才能開啟，通常就是您登入這部電腦的密碼。
    .why = 鎖住的時候，公司應用程式拿不到您的登入金鑰。

## 裝置身分

device-identity-fine = 這部電腦有自己的身分
device-identity-virtual-fine = 這是虛擬機器，可以註冊
device-identity-virtual-mac = 這部 Mac 是虛擬機器
    .detail = 它在另一部電腦裡執行。
    .why = 沒有自己的型號與序號的 Mac，裝置管理服務會拒絕。
device-identity-virtual-machine = 這個 Linux 在虛擬機器中執行
    .detail = 只有 Hyper-V 與 Azure 的虛擬機器保證可用。
    .why = 註冊可能會被拒絕，因為無法分辨這部機器與它的複本。
device-identity-no-serial = 這部 Mac 沒有顯示序號
    .detail = 序號是空的，或只有暫代文字。維修之後可能會發生這種情況。
    .why = 裝置管理服務靠序號辨識 Mac，沒有序號就會拒絕。

## 安全晶片

security-chip-ready = 安全晶片已就緒
security-chip-none = 找不到安全晶片
    .detail = 這部電腦可能沒有安全晶片，或是它被關閉了。
    .why = 有些公司只接受把金鑰放在安全晶片裡的電腦。
security-chip-not-ready = 安全晶片還沒就緒
    .detail = 安全晶片存在，但 Windows 還不能使用它。
    .why = 註冊的金鑰會放在裡面；沒有它，有些公司會拒絕這部電腦。
security-chip-old = 安全晶片的版本較舊
    .detail = 它是標準的 1.2 版，現在一般使用 2.0 版。
    .why = 有些註冊方式需要 2.0 版。

## 磁碟加密

disk-encryption-on = 系統磁碟區已加密
disk-encryption-off = 系統磁碟區沒有加密
    .detail = 任何人把磁碟拆下來，就能讀取裡面的資料。
    .why = 許多公司只允許已加密的電腦存取公司資料。

## 加密連線

tls-inspection-none = 沒有人解開與註冊伺服器之間的連線
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $issuer (text): who issued the certificates
tls-inspection-found =
    { $count ->
       *[other] 有裝置解開了與 { $count } 部註冊伺服器之間的加密連線
    }
    .detail = { $hosts }：憑證是由 { $issuer } 發出，而不是公開的憑證機構。
    .why = 中間有一道過濾裝置。註冊要透過這些連線證明這部電腦的身分，一旦連線被解開就會拒絕。

## 註冊用 DNS 記錄

# $domain (text): the person's domain
name-resolution-right = { $domain } 的註冊用 DNS 記錄正確
# $names (words): the names, already joined
name-resolution-wrong = 公司的註冊用 DNS 記錄指向錯誤的地方
    .detail = { $names } 應該指向 Microsoft 的註冊伺服器，但沒有。
    .why = Windows 會到那裡尋找註冊伺服器，結果找到別的伺服器，或什麼都找不到。
# $names (words): the names, already joined
name-resolution-missing = 公司沒有註冊用 DNS 記錄
    .detail = 從這裡找不到 { $names }。如果公司用其他方式註冊，這就不是問題。
    .why = 沒有這些記錄，Windows 可能會要您輸入註冊伺服器的位址。

## 公司登入伺服器

# $domain (text): the person's domain
federation-not-used = { $domain } 直接由 Microsoft 登入
# $host (text): the sign-in server
# $domain (text): the person's domain
federation-right = { $domain } 的登入伺服器沒有問題
# $host (text): the sign-in server
# $certificate (text): name of the missing certificate
federation-intermediate-missing = 公司的登入伺服器沒有出示完整的憑證
    .detail = { $host } 沒有送出憑證「{ $certificate }」。
    .why = 少了這張憑證，手機和許多電腦無法確認伺服器的身分，會拒絕登入。
# $host (text): the sign-in server
# $date (words): the last day it was valid
federation-expired = 公司登入伺服器的憑證已經過期
    .detail = { $host } 的憑證有效期限到 { $date } 為止。
    .why = 憑證過期之後，沒有人能登入。
# $host (text): the sign-in server
federation-wrong-name = 公司的登入伺服器出示了別部伺服器的憑證
    .detail = { $host } 出示的憑證不是發給它的。
    .why = 登入會停下來，因為回應的可能是別人。
# $host (text): the sign-in server
federation-not-trusted = 從這裡無法信任公司的登入伺服器
    .detail = { $host } 的憑證被拒絕。
    .why = 登入會停下來，因為回應的可能是別人。
# $host (text): the sign-in server
federation-no-answer = 公司的登入伺服器沒有回應
    .detail = 從這個網路連不到 { $host }。
    .why = 公司要在這部伺服器上讓您登入。
# $host (text): the sign-in server
federation-endpoint-off = 公司的登入伺服器缺少手機需要的服務
    .detail = { $host } 沒有提供裝置用的帳號密碼登入（WS-Trust 1.3）。
    .why = 會自動設定的公司 iPhone 與 iPad 要透過它登入。

## 登入名稱

# $domain (text): the domain of the name
account-name-right = 登入服務認得網域 { $domain }
account-name-no-address = 這不是一個完整的帳號
    .detail = 登入名稱要像電子郵件地址一樣，中間有 @。
    .why = 登入服務靠 @ 後面的部分找到您的公司。
account-name-bad-characters = 帳號裡有不該出現的字元
    .detail = 帳號裡只有一個 @，而且沒有空白。
    .why = 拼錯的帳號，登入服務找不到。
# $domain (text): the domain of the name
account-name-not-routable = 您的登入名稱只能在公司內部使用
    .detail = 結尾是 { $domain } 的名稱，網際網路上並不認得。
    .why = 註冊伺服器在網際網路上，找不到這個名稱所屬的公司。
# $domain (text): the domain of the name
# $expected (text): the domain that IT expects
account-name-other-domain = 這不是您公司的帳號
    .detail = 它的結尾是 { $domain }；這裡的帳號結尾是 { $expected }。
    .why = 別家公司的帳號無法註冊這部電腦。
# $domain (text): the domain of the name
account-name-unknown-domain = 登入服務不認得您的網域
    .detail = 沒有人替 { $domain } 登記過公司登入。
    .why = 登入服務找不到這個名稱所屬的公司。

## 安裝程式資料夾

installer-folder-unused = 這裡沒有舊版 Windows 用的安裝程式
installer-folder-whole = 安裝程式和憑證檔放在一起
# $path (text): the folder
installer-folder-incomplete = 安裝程式缺少憑證檔
    .detail = { $path } 裡的安裝程式旁邊必須有 MicrosoftIntune.accountcert 這個檔案。
    .why = 沒有它，安裝程式不知道這部電腦屬於哪一家公司。

## 指令碼支援

vbscript-there = 安裝程式所需的指令碼支援已具備
vbscript-missing = 缺少安裝程式所需的指令碼支援
    .detail = 這個 Windows 已經移除 VBScript。
    .why = 有些安裝程式會執行小段指令碼，沒有它就會中斷。

## 無法檢查的原因

reason-pending = 還在檢查中。
reason-unsupported = 這個系統不提供這項資訊。
reason-offline = 這項檢查需要網路，而網路檢查已關閉。
reason-no-network = 這項檢查需要網路，但目前沒有網路。
reason-no-answer = 沒有在時間內得到回應。稍後再試一次可能會有幫助。
reason-not-permitted = 系統不允許我們在沒有更高權限時查看。IT 可以查看。
reason-not-installed = 這部電腦上沒有可以提供這項資訊的系統元件。
reason-unexpected-answer = 系統的回應我們看不懂。IT 可以在報告中找到。
reason-unreadable = 無法讀取。IT 可以在報告中找到原因。
reason-not-recorded = 這份記錄沒有這項資料。
reason-needs-answer = 只有您才知道答案。
reason-needs-account = 需要知道您的公司帳號才能檢查。
reason-not-built = 這個版本還不檢查這一項。
reason-other = 發生了意外狀況。IT 可以在報告中找到。
