package id.jenjang.rules.checklist;

/** How an item of a checklist is answered. */
public enum Answer {
    /** The plan shows that it holds. */
    YA,
    /** The plan shows that it does not hold. */
    TIDAK,
    /** Some of the parts that can be counted hold and some do not. */
    SEBAGIAN,
    /** The plan cannot tell; a person must look. */
    PERLU_ORANG,
    /** The item asks for something only in a case that has not come about. */
    TIDAK_BERLAKU;

    /** Whether the plan answered, so that no person is needed. */
    public boolean decided() {
        return this != PERLU_ORANG;
    }
}
