package se.kvot.report;

/** The words of a quota table. */
enum QuotaText {
    TITLE("Fördelning mellan kommunerna", "Distribution between the municipalities"),
    RECIPIENT("Mottagare", "Recipient"),
    QUOTA("Kvot", "Quota"),
    IN_KRONOR("%s, kr", "%s, SEK"),
    ALL("Alla kommuner", "All municipalities");

    private final String swedish;
    private final String english;

    QuotaText(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    String in(Language language) {
        return language == Language.SV ? swedish : english;
    }

    String in(Language language, String word) {
        return in(language).replace("%s", word);
    }
}
