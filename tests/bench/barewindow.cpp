// The peer of a start: a window of Qt with nothing in it.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char* argv[])
{
    const QApplication application{argc, argv};
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("bare"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
