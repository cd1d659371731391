## 引導步驟。每個步驟一句話，所有引導共用。

step-open-date-settings = 開啟日期和時間設定
step-switch-on-automatic-time = 開啟「自動設定時間」，等到時鐘改變為止
step-choose-time-zone = 選擇您所在地的時區
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
