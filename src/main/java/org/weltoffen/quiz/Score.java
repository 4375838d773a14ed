package org.weltoffen.quiz;

/// Points reached out of points possible, counted in hundredths so that partial credit stays exact.
public record Score(int hundredths, int possible) {

    public Score {
        if (hundredths < 0 || hundredths > possible) {
            throw new IllegalArgumentException("%d of %d hundredths of points".formatted(hundredths, possible));
        }
    }

    /// Whole percent, rounding half up; 0 where nothing can be reached.
    public int percent() {
        return possible == 0 ? 0 : (int) ((200L * hundredths + possible) / (2L * possible));
    }

    public boolean isFull() {
        return hundredths == possible;
    }

    /// Points as people read them: `10`, or `9.5` where there is partial credit.
    public double points() {
        return hundredths / 100.0;
    }

    public int possiblePoints() {
        return possible / 100;
    }

    public Score plus(Score other) {
        return new Score(hundredths + other.hundredths, possible + other.possible);
    }
}
