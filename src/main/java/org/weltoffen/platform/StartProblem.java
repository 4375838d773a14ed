package org.weltoffen.platform;

/// Something outside the application keeps it from starting; says what, and what to do about it.
public class StartProblem extends RuntimeException {

    private final String remedy;

    public StartProblem(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
