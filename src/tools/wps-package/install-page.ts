/** The page that goes with the package: how the add-in comes onto a machine, for the clerk and for whoever looks after the machines. */
import { folderName, type PackageIdentity } from './package-files';

export function installPage(identity: PackageIdentity): string {
  const folder = folderName(identity);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>在 WPS 表格和文字里安装工会填报助手</title>
<style>
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 16px/1.75 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; color: #242424; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 2em; }
code { background: #f0f0f0; padding: 0 .3em; overflow-wrap: anywhere; }
li { margin: .5em 0; } .note { border-left: 3px solid #0f6cbd; padding-left: 1em; color: #424242; }
</style>
</head>
<body>
<h1>在 WPS 表格和文字里安装工会填报助手</h1>
<p>适用于 WPS 365、WPS 专业版和信创版。个人版限制第三方加载项，不保证能用；用不了时，在网页版里打开同一个工作簿即可。</p>
<p class="note">本加载项按 WPS 公开的接口编写，还没有在真机上逐项核对。装好后先按《WPS 验证清单》走一遍，约十分钟。</p>
<h2>一、复制文件夹</h2>
<ol>
<li>关闭所有 WPS 窗口。</li>
<li>打开加载项文件夹，没有就新建：<br>Windows：<code>%APPDATA%\\kingsoft\\wps\\jsaddons</code><br>统信、麒麟：<code>~/.local/share/Kingsoft/wps/jsaddons</code></li>
<li>把 <code>${folder}</code> 整个文件夹复制进去，不要改名。升级时先删去旧版本的文件夹。</li>
<li>文件夹里没有 <code>publish.xml</code>：把本包里的 <code>publish.xml</code> 复制进去。<br>已经有 <code>publish.xml</code>：不要覆盖，里面登记着别的加载项；把本包 <code>publish.xml</code> 中含“${identity.name}”的两行加到 <code>&lt;/jsplugins&gt;</code> 之前，或请信息中心合并。</li>
</ol>
<h2>二、信任，再重启</h2>
<ol>
<li>打开 WPS 表格，新建或打开一个工作簿；再打开 WPS 文字，新建或打开一个文档。</li>
<li>出现“是否信任并启用加载项”时，选信任或允许；表格和文字各问一次。</li>
<li>关闭全部 WPS 窗口，再打开。第一次信任之后一定要重启，菜单才会出现。</li>
<li>顶部出现“工会填报”，点“打开填报助手”。</li>
</ol>
<h2>三、用完收起</h2>
<p>有的版本在窗格打开时点不动顶部菜单。点窗格最下面的“收起”，菜单就恢复；再点“打开填报助手”，窗格回来。</p>
<h2>给信息中心</h2>
<ul>
<li>合并清单：<code>npm run wps:package -- --publish 现有的publish.xml</code>，得到的 <code>publish.xml</code> 只添加或更新本加载项的两行（表格、文字各一行）。</li>
<li>放在内网服务器上：<code>npm run wps:package -- --url https://服务器/路径/</code>，把 <code>${folder}</code> 里的文件放到该地址下；<code>jsplugins.xml</code> 是统一下发用的样本，地址写在 <code>oem.ini</code> 的 <code>JSPluginsServer</code>。</li>
<li>WPS 的发布页要 <code>.7z</code>：本包里的 <code>${folder}.7z</code> 就是，里面只有 <code>${folder}</code> 一个文件夹。</li>
<li>卸载：删去 <code>publish.xml</code> 中本加载项的两行和 <code>${folder}</code> 文件夹，重启 WPS。</li>
</ul>
</body>
</html>
`;
}
