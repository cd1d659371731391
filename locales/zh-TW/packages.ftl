### 套件上的文字：啟動器、軟體中心、權限提示、安裝程式。每則一行；套件由此產生。

# 啟動器中名稱旁的程式類別
package-generic-name = 裝置註冊協助
# 啟動器與軟體中心中名稱下方的說明；句尾不加句號
package-summary = 找出這部公司電腦為什麼無法完成設定
# 在啟動器中輸入哪些字可以找到這個程式，以分號分隔
package-keywords = 註冊;裝置;公司;學校;工作;Intune;公司入口網站;管理;錯誤;設定;enrollment;
package-description-employee = 當公司電腦無法加入公司的裝置管理時，Enrollment Helper 會檢查這部電腦，用淺顯的文字說明哪裡有問題，並一步一步帶您解決。
package-description-it = 只有 IT 才能處理的部分，會整理成一份報告交給 IT，其中的姓名與機密資料都已遮蔽。未經您同意不會傳送任何資料，檢查時也不需要系統管理員權限。
# 以 .ehreport 結尾的檔案類型
package-report-type = Enrollment Helper 報告
# 以 enrollment-helper: 開頭的連結類型
package-link-type = Enrollment Helper 連結
# 系統要求輸入密碼時顯示
package-permission-fix = 這部電腦的一項設定使裝置無法註冊，需要系統管理員權限才能變更
package-permission-undo = 需要系統管理員權限，才能復原 Enrollment Helper 對這部電腦所做的變更
# Windows 開始功能表中的項目
package-start-menu = Enrollment Helper 裝置註冊協助
package-installer-needs-windows = Enrollment Helper 需要 64 位元的 Windows 10 或更新版本。尚未安裝任何項目。
package-installer-needs-webview = Enrollment Helper 的視窗需要 Microsoft Edge WebView2 執行階段，但這部電腦上沒有。Windows 11 已內建；在 Windows 10 上，請向 Microsoft 取得並安裝。其他項目皆已安裝完成，終端機程式不需要它也能使用。
package-installer-in-use = Enrollment Helper 正在執行，無法取代。請關閉後再重新安裝。
