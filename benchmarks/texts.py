"""What people write in notebooks: short lines in several languages and scripts, all made up."""

NAMES = (
    "Alice Martin",
    "Karim Benali",
    "Chloé D'Aubigné-Nguyễn",
    "Inès Roux",
    "Marion Lefèvre",
    "Bruno Keller",
    "Dana Silva",
    "Emeka Obi",
)
FAMILY_NAMES = ("Ferreira", "Öztürk", "Kowalczyk", "Haddad", "Ito", "Nguyễn", "O'Neill", "Šimek")
ROLES = ("Backend engineer", "Designer", "Data lead", "Ingénieure réseau", "Support", "SRE")
TOPICS = (
    "On-call load since October",
    "Q1 roadmap: what would we drop if we had to drop one thing?",
    "Paris conference in May: budget agreed?",
    "Astreintes : qui prend le relais en janvier ?",
    "Переход на новую версию базы",
    "新しいチームの進め方",
    "مراجعة خطة التوظيف للربع القادم",
    "Wer übernimmt die Abnahme, wenn niemand da ist?",
    "Review culture: two comments nobody answered, one nobody understood",
    "Training on public speaking — before the all-hands",
)
PROMISES = (
    "send the salary grid",
    "draft the incident review",
    "introduce them to the data platform team [cluster], ~30 min",
    "answer about the training budget",
    "relire la note de cadrage avant le comité",
    "écrire à la DRH au sujet du télétravail",
    "Kostenschätzung für den neuen Cluster",
    "подготовить список рисков",
    "見積もりを部長に確認する",
    "ask finance why the invoice of March was paid twice",
)
NOTES = (
    "Tired after the migration; asked for a quieter sprint.",
    "Proud of the latency win: p95 cut by half, on her own.",
    "Il veut déléguer les astreintes ; à cadrer ensemble.\nPas avant le mois prochain.",
    "Wants to own the cut-over, and to be told early when the date moves.",
    "«Больше времени на код» — вернуться к этому через месяц.",
    "来月からレビューの当番を減らしたい。",
    "Worried about the reorganisation; heard of it in the corridor 😕",
    "Möchte im Frühling einen Vortrag halten.",
    "شكرته على تغطية الإصدار",
    "The new joiner asks good questions; pairing twice a week works.",
)
REASONS = ("waiting for HR", "la réunion a sauté", "too much else", "")
WORD = "latency"
"""A word that some of the notes hold, to be searched for."""
