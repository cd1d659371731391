### 系統在頁面周圍顯示的內容：macOS 的選單，以及無法顯示頁面時的訊息。

shell-no-webview = Enrollment Helper 需要 Microsoft Edge WebView2 執行階段，但這部電腦沒有安裝。請 IT 團隊安裝，或在終端機執行 enrollment-helper-cli check。

window-menu-about = 關於 Enrollment Helper
window-menu-hide = 隱藏 Enrollment Helper
window-menu-hide-others = 隱藏其他
window-menu-show-all = 顯示全部
window-menu-quit = 結束 Enrollment Helper
window-menu-file = 檔案
window-menu-close = 關閉視窗
window-menu-edit = 編輯
window-menu-undo = 還原
window-menu-redo = 重做
window-menu-cut = 剪下
window-menu-copy = 拷貝
window-menu-paste = 貼上
window-menu-select-all = 全選
window-menu-window = 視窗
window-menu-minimize = 縮到最小
window-menu-zoom = 縮放
