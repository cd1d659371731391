### ما تقوله الحزم: قائمة البرامج، ومركز البرامج، وطلب الصلاحية، وبرنامج التثبيت. سطر واحد لكل نص؛ وتُنشأ الحزم منه.

# بجانب اسم المنتج في قائمة البرامج: نوع البرنامج
package-generic-name = مساعدة في تسجيل الجهاز
# تحت الاسم في قائمة البرامج ومركز البرامج؛ من دون نقطة
package-summary = معرفة سبب تعذّر إعداد كمبيوتر العمل هذا
# ما يكتبه الناس للعثور على البرنامج، تفصل بينها فاصلة منقوطة
package-keywords = تسجيل;جهاز;عمل;مدرسة;Intune;بوابة الشركة;إدارة;خطأ;إعداد;enrollment;
package-description-employee = عندما يتعذّر ضم كمبيوتر العمل إلى إدارة الأجهزة في شركتك، يفحص Enrollment Helper هذا الكمبيوتر ويقول بكلمات واضحة ما المشكلة، ثم يرشدك إلى حلها خطوة بخطوة.
package-description-it = ما لا يستطيع إصلاحه إلا فريق الدعم يصل إليه في تقرير واحد مُوّهت فيه الأسماء والبيانات السرية. لا يُرسل شيء إلا بطلب منك، ولا يحتاج الفحص إلى صلاحيات المسؤول.
# نوع الملفات التي تنتهي بـ ‎.ehreport
package-report-type = تقرير Enrollment Helper
# نوع الروابط التي تبدأ بـ enrollment-helper:
package-link-type = رابط Enrollment Helper
# في نافذة النظام التي تطلب كلمة المرور
package-permission-fix = يلزم مسؤول لتغيير إعداد في هذا الكمبيوتر يمنع تسجيله
package-permission-undo = يلزم مسؤول للتراجع عن تغيير أجراه Enrollment Helper في هذا الكمبيوتر
# العنصر في قائمة «ابدأ» في Windows
package-start-menu = Enrollment Helper – مساعدة في تسجيل الجهاز
package-installer-needs-windows = يحتاج Enrollment Helper إلى Windows 10 أو أحدث بنظام 64 بت. لم يُثبَّت أي شيء.
package-installer-needs-webview = تحتاج نافذة Enrollment Helper إلى Microsoft Edge WebView2 Runtime، وهو غير موجود في هذا الكمبيوتر. يأتي مع Windows 11؛ أما في Windows 10 فيمكن تثبيته من Microsoft. ثُبّت كل شيء آخر، ويعمل برنامج سطر الأوامر من دونه.
package-installer-in-use = برنامج Enrollment Helper مفتوح وتعذّر استبداله. يُرجى إغلاقه ثم بدء التثبيت من جديد.
