package org.weltoffen.certificates;

import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.language.Language;
import org.weltoffen.progress.CourseCompleted;
import org.weltoffen.progress.YearFulfilled;

/// Puts together what a certificate will say.
interface Statements {

    Statement about(CourseCompleted completed, CertificateNumber number, Language language);

    Statement about(YearFulfilled fulfilled, CertificateNumber number, Language language);
}
