package se.kvot.report;

/** The rows of money in a quota table (<i>rader i kvottabellen</i>). */
public enum QuotaRow {

    /** What a recipient gets (<i>stimulansmedel</i>). */
    STIMULUS("Stimulansmedel", "Stimulus money"),

    /** What of it goes to the regional level (<i>till regional nivå</i>). */
    TO_REGION("Till regional nivå", "To the regional level"),

    /** What remains with the recipient (<i>kvarvarande medel</i>). */
    REMAINING("Kvarvarande medel", "Remaining");

    private final String swedish;
    private final String english;

    QuotaRow(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** {@return what the row is called in a table} */
    public String label(Language language) {
        return language == Language.SV ? swedish : english;
    }
}
