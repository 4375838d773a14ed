package org.weltoffen;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Refuses a second connection to whoever holds one: where a thread needs two at a time, as many threads as there are
/// connections wait for each other until all of them fail. Migrations may, they run alone.
final class OneConnectionEach implements BeanPostProcessor, Ordered {

    private static final ThreadLocal<Throwable> FIRST = new ThreadLocal<>();

    private volatile boolean ready;

    @EventListener(ApplicationReadyEvent.class)
    void guard() {
        ready = true;
    }

    /// Before anything puts connections off until they are used, so that it sees those that are really taken.
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool ? guarded(pool) : bean;
    }

    private DataSource guarded(DataSource pool) {
        return new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                if (!ready) {
                    return super.getConnection();
                }
                var first = FIRST.get();
                if (first != null) {
                    throw new IllegalStateException("A second connection while the first is held", first);
                }
                var connection = super.getConnection();
                FIRST.set(new Throwable("The first was taken here"));
                return letGoWhenClosed(connection);
            }
        };
    }

    private Connection letGoWhenClosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        FIRST.remove();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
