### ما يعرضه النظام حول الصفحة: قوائم macOS، ورسالة حين لا يمكن عرض الصفحة.

shell-no-webview = يحتاج Enrollment Helper إلى Microsoft Edge WebView2 Runtime، وهو غير موجود على هذا الكمبيوتر. يُرجى طلب تثبيته من فريق الدعم، أو تشغيل enrollment-helper-cli check في الطرفية.

window-menu-about = حول Enrollment Helper
window-menu-hide = إخفاء Enrollment Helper
window-menu-hide-others = إخفاء الأخرى
window-menu-show-all = إظهار الكل
window-menu-quit = إنهاء Enrollment Helper
window-menu-file = ملف
window-menu-close = إغلاق النافذة
window-menu-edit = تحرير
window-menu-undo = تراجع
window-menu-redo = إعادة
window-menu-cut = قص
window-menu-copy = نسخ
window-menu-paste = لصق
window-menu-select-all = تحديد الكل
window-menu-window = نافذة
window-menu-minimize = تصغير
window-menu-zoom = تكبير أو تصغير
