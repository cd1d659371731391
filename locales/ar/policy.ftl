## What is wrong with a policy

# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the system said
policy-problem-unreadable = تعذّرت قراءة السياسة { $place } ({ $detail })، لذلك تم تجاهلها.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): where the text breaks off
policy-problem-not-text = السياسة { $place } ليست نصًا بترميز UTF-8 ({ $detail })، لذلك تم تجاهلها.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the parser found
policy-problem-not-toml = السياسة { $place } ليست بصيغة TOML صحيحة ({ $detail })، لذلك تم تجاهلها.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the file or folder that others can write
policy-problem-not-trusted = تم تجاهل السياسة { $place }: يستطيع شخص من غير المسؤولين تغيير { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key
policy-problem-unknown-key = { $place }: لا يوجد إعداد اسمه { $key }، لذلك تم تجاهله.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-value = { $place }: لا يمكن أن تكون قيمة { $key } هي { $detail }. القيمة المقبولة: { $allowed }؛ وتُستخدم القيمة الافتراضية بدلًا منها.
# Variables:
#   $place (text): file, registry key or preference domain
#   $key (text): the key
#   $detail (text): what is wrong with the entry
#   $allowed (text): what the key may hold
policy-problem-wrong-entry = { $place }: لا يمكن استخدام أحد عناصر { $key }: { $detail }. القيمة المقبولة: { $allowed }؛ وتبقى العناصر الأخرى سارية.

# Variables:
#   $place (text): file, registry key or preference domain
#   $line (number): line in the file
policy-place-line = { $place }، السطر { $line }

# Variables:
#   $most (number): most characters
policy-allowed-text = نص من سطر واحد، طوله { $most } حرفًا على الأكثر
policy-allowed-colour = لون مثل #115e6b
policy-allowed-mail = عنوان بريد إلكتروني
policy-allowed-language = رمز لغة مثل zh-TW
# Variables:
#   $least (number): smallest value
#   $most (number): largest value
policy-allowed-number = عدد صحيح من { $least } إلى { $most }
policy-allowed-switch = true أو false
policy-allowed-list = قائمة أسماء
policy-allowed-hosts = قائمة أسماء مضيفين
policy-allowed-host = اسم مضيف
policy-allowed-version = إصدار مثل 14.0
policy-allowed-folder = المسار الكامل لمجلد
# Of a key that holds some of a few words, such as destination.order.
policy-allowed-choices = قائمة من الكلمات التي تذكرها الوثائق
policy-allowed-address = عنوان يبدأ بـ https:// من دون اسم أو كلمة مرور فيه
policy-allowed-headers = سطور مثل X-Client: 4711
policy-allowed-fields = سطور مثل app=enrollment
policy-allowed-mail-server = خادم بريد مثل smtps://mail.example:465 أو smtp://mail.example:587
policy-allowed-pins = قيم SHA-256 لمفاتيح عامة بصيغة base64، طول كل منها ٤٤ حرفًا
# Variables:
#   $most (number): most entries
policy-allowed-errors = عناصر لا يزيد عددها على { $most }، لكل منها id وtitle وmeaning، وفحوص وخطوات معروفة، ورابط يبدأ بـ https://

## What is shown of a policy

policy-none = لم تُعيَّن سياسة على هذا الكمبيوتر؛ القيم الافتراضية سارية.
policy-fine = كل الإعدادات صحيحة.
# Variables:
#   $key (text): the key
#   $value (text): its value
#   $from (text): where it comes from
policy-line = { $key } = { $value } (من { $from })
# The notice over the window when something in the policy is wrong.
policy-notice = تعذّر استخدام بعض إعدادات فريق الدعم
policy-notice-text = كل ما عدا ذلك يعمل. ويرى فريق الدعم هذا في التقرير أيضًا.
# The notice over the window while a policy is tried.
policy-notice-trial = تجري تجربة سياسة
policy-notice-trial-text = ما تراه ليس ما يسري على هذا الكمبيوتر.
