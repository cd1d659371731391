### What the terminal program prints of the checks.

# $title (words): the finding
# $word (words): what it means, "Needs fixing"
terminal-titled = { $title } ({ $word })
# $actor (words): who takes the step
# $step (words): the sentence
terminal-step = { $actor }: { $step }
# $check (words): id of the check
terminal-how-to-answer = الإجابة بإضافة --answer { $check }=yes أو --answer { $check }=no.
# $count (number): how many checks were fine
# $checks (words): their names, already joined
terminal-passed = ✓ سليم ({ $count }): { $checks }
# $count (number): how many checks this version does not make
# $checks (words): their names, already joined
terminal-not-built = – لا يفحصه هذا الإصدار ({ $count }): { $checks }
# $done (number): answers that have landed
# $total (number): all questions
terminal-progress = جارٍ الفحص: { $done } من { $total }
